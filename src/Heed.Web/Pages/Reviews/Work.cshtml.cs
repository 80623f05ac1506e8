using Heed.Application.Platform.Recording;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>How one review is carried out: terms, people, reports, involvement, and what difference it made.</summary>
public sealed class WorkModel(ReviewInFull reviews, CommissionOfReview commissions, RecordHistory history) : PageOfCommission(reviews, commissions)
{
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Find(slug, _ => true, ReviewAccess.CanCarryOut) is { } refused)
        {
            return refused;
        }

        History = Histories.Of(await history.Of(Actor, Commission.Record, Gone));
        return Page();
    }
}
