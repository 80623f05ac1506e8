using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>One partnership: names through time, what the public is told, and what happened.</summary>
public sealed class ShowPartnershipModel(PartnershipPage page, PeopleHistory history) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PartnershipPage.Row Body { get; private set; } = null!;

    public IEnumerable<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await page.Run(Actor, PartnershipId.From(Id), Gone) is not { } partnership)
        {
            return NotFound();
        }

        Body = partnership;
        History = (await history.Run(Actor, Id, Gone)).Rows();
        return Page();
    }
}
