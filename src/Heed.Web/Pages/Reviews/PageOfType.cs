using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>A page about one type of review in one partnership.</summary>
public abstract class PageOfType(RegimesOfPartnership regimes) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public string Code { get; set; } = "";

    public RegimesOfPartnership.Rows Rows { get; private set; } = null!;

    public RegimesOfPartnership.Row Row { get; private set; } = null!;

    public RegimeContent Regime => Row.Content;

    public string Back => $"/work/reviews/types/{Id}/{Code}";

    protected PartnershipId Partnership => new(Id);

    /// <summary>Loads the type; null when the page may go on.</summary>
    /// <param name="own">Whether the partnership must have its own copy.</param>
    protected async Task<IActionResult?> Find(bool own)
    {
        if (await regimes.Run(Actor, Partnership, Gone) is not { } rows || rows.All.FirstOrDefault(r => r.Code == Code) is not { } row)
        {
            return NotFound();
        }

        (Rows, Row) = (rows, row);
        return !rows.Mine ? await Answer(Outcome.NotAllowed(ReviewAccess.CanKeepRegimes.Sentence), "", "") : own && row.Own is null ? NotFound() : null;
    }
}
