using Heed.Application.People.Queries;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>What passed on from a body, by which decision, and to whom.</summary>
public sealed class PassedOnModel(SuccessionsOf successions, PassingOn passing) : PeoplePage
{
    [FromRoute]
    public Guid Id { get; set; }

    public PassingOn.Rows Rows { get; private set; } = null!;

    public IReadOnlyList<SuccessionsOf.Row> Decisions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await passing.Run(Actor, Id, Gone) is not { } rows)
        {
            return NotFound();
        }

        (Rows, Decisions) = (rows, await successions.Run(Actor, Id, Gone));
        return Decisions.Count > 0 ? Page() : rows.MayDecide ? Redirect($"/work/people/bodies/{Id}/pass-on") : NotYours(rows.IsAgency ? PeopleAccess.CanKeepAgencies : PeopleAccess.CanChangePartnership);
    }
}
