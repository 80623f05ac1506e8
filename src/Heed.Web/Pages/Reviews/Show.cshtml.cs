using Heed.Application.Disposals.Queries;
using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>One review: what it is, what must wait, what it found, and how its recommendations are answered.</summary>
public sealed class ShowModel(ReviewInFull reviews, RecommendationsOfSource recommendations, RecommendationColours colours, ImportsOfSource imports, KeepOrders orders, CourseOfReview courses, RecordHistory history) : WorkPage
{
    public ReviewInFull.Row Review { get; private set; } = null!;

    public RecommendationsOfSource.Rows Recommendations { get; private set; } = null!;

    /// <summary>The colours of these, where a partnership that owns it has chosen some.</summary>
    public ColoursShown<RecommendationId> Colours { get; private set; } = ColoursShown<RecommendationId>.None;

    public IReadOnlyList<ImportsOfSource.Row> Documents { get; private set; } = [];

    /// <summary>How it runs; null for a review that was never given a type.</summary>
    public CourseOfReview.Row? Course { get; private set; }

    public IReadOnlyList<KeepOrders.Row> KeepOrders { get; private set; } = [];

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public IEnumerable<ReviewInFull.HoldRow> Standing => Review.Holds.Where(h => h.Stands);

    public IEnumerable<ReviewInFull.HoldRow> Ended => Review.Holds.Where(h => !h.Stands);

    /// <summary>What is known of a hold's end.</summary>
    public static string EndOf(ReviewInFull.HoldRow hold) => (hold.KnownEnd, hold.LookAgainOn) switch
    {
        ({ } end, _) => $"Its end is expected on {PlainWords.Of(end)}.",
        (null, { } again) => $"Its end is not known. Look at it again on {PlainWords.Of(again)}.",
        _ => "Its end is not known.",
    };

    public string Period => (Review.PeriodFrom, Review.PeriodTo) switch
    {
        (null, null) => "not entered",
        ({ } from, null) => $"from {PlainWords.Of(from)}",
        (null, { } to) => $"until {PlainWords.Of(to)}",
        ({ } from, { } to) => $"{PlainWords.Of(from)} to {PlainWords.Of(to)}",
    };

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await reviews.Run(Actor, slug, Gone) is not { } review)
        {
            return NotFound();
        }

        Review = review;
        Recommendations = await recommendations.Run(Actor, review.Id, Gone);
        Colours = await colours.Run(Actor, [.. Recommendations.All.Select(r => r.Id)], null, Gone);
        Documents = await imports.Run(Actor, review.Id, Gone);
        KeepOrders = await orders.Run(Actor, ScopeId.From(review.Id.Value), Gone);
        Course = await courses.Run(Actor, review.Id, Gone);
        History = Histories.Of(await history.Of(Actor, review.Records, Gone));
        return Page();
    }
}
