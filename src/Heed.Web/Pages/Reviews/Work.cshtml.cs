using Heed.Application.Documents.Queries;
using Heed.Application.Meetings.Queries;
using Heed.Application.Platform.Recording;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>How one review is carried out: terms, people, reports, involvement, and what difference it made.</summary>
public sealed class WorkModel(ReviewInFull reviews, CommissionOfReview commissions, DocumentsOfReview documents, MeetingsOfReview meetings, RecordHistory history) : PageOfCommission(reviews, commissions)
{
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public IReadOnlyList<MeetingsOfReview.Row> Meetings { get; private set; } = [];

    public DocumentsOfReview.Row Documents { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Find(slug, _ => true, ReviewAccess.CanCarryOut) is { } refused)
        {
            return refused;
        }

        Meetings = await meetings.Run(Actor, Review.Id, Gone);
        Documents = await documents.Run(Actor, Review.Id, Gone);
        History = Histories.Of(await history.Of(Actor, Commission.Record, Gone));
        return Page();
    }
}
