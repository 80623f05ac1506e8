using Heed.Application.Documents.Queries;
using Heed.Application.Platform.Recording;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>How one review runs: its stages, clocks and quality markers.</summary>
public sealed class CourseModel(ReviewInFull reviews, CourseOfReview courses, DocumentsOfReview documents, RecordHistory history) : PageOfCourse(reviews, courses)
{
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public DocumentsOfReview.Row Documents { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Find(slug, _ => true, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        Documents = await documents.Run(Actor, Review.Id, Gone);
        History = Histories.Of(await history.Of(Actor, Course.Record, Gone));
        return Page();
    }
}
