using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;

namespace Heed.Application.Reviews.Queries;

/// <summary>The reviews this actor may see, with what stops and what is recommended.</summary>
public sealed class ReviewList(Reader reader)
{
    /// <summary>What to show; nothing asked shows everything.</summary>
    /// <param name="Sort">"title", "type", "stage" or "opened"; with "-" before it the other way round. Anything else is newest first.</param>
    public sealed record Filter(string Words = "", ReviewStage? Stage = null, ReviewType? Type = null, bool OnHold = false, string Sort = "")
    {
        public bool AsksNothing => Words.Trim().Length == 0 && Stage is null && Type is null && !OnHold;
    }

    public sealed record Row(string Slug, string Title, ReviewType Type, ReviewStage Stage, bool OnHold, int Recommendations);

    public async Task<Page<Row>> Run(Actor actor, Filter filter, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await Sorted(Filtered(db.Reviews, filter), filter.Sort)
            .Select(r => new Row(r.Slug, r.Title, r.Type, r.Stage,
                r.Holds.Any(h => h.Lifted == null && h.Kind != HoldKind.PermanentRestriction),
                db.Recommendations.Count(x => x.SourceId == r.Id)))
            .ToPage(page, ct);
    }

    private static IQueryable<Review> Filtered(IQueryable<Review> reviews, Filter filter)
    {
        foreach (var word in filter.Words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            reviews = reviews.Where(r => r.Title.ToLower().Contains(word) || r.LeadReviewer.ToLower().Contains(word));
        }

        if (filter.Stage is { } stage)
        {
            reviews = reviews.Where(r => r.Stage == stage);
        }

        if (filter.Type is { } type)
        {
            reviews = reviews.Where(r => r.Type == type);
        }

        return filter.OnHold ? reviews.Where(r => r.Holds.Any(h => h.Lifted == null && h.Kind != HoldKind.PermanentRestriction)) : reviews;
    }

    private static IQueryable<Review> Sorted(IQueryable<Review> reviews, string sort) => sort switch
    {
        "title" => reviews.OrderBy(r => r.Title.ToLower()).ThenByDescending(r => r.Id),
        "-title" => reviews.OrderByDescending(r => r.Title.ToLower()).ThenByDescending(r => r.Id),
        "type" => reviews.OrderBy(r => r.Type).ThenByDescending(r => r.Id),
        "-type" => reviews.OrderByDescending(r => r.Type).ThenByDescending(r => r.Id),
        "stage" => reviews.OrderBy(Stage).ThenByDescending(r => r.Id),
        "-stage" => reviews.OrderByDescending(Stage).ThenByDescending(r => r.Id),
        "opened" => reviews.OrderBy(r => r.Id),
        _ => reviews.OrderByDescending(r => r.Id),
    };

    /// <summary>Stages in the order in which a review goes through them; they are kept by name.</summary>
    private static readonly System.Linq.Expressions.Expression<Func<Review, int>> Stage = r =>
        r.Stage == ReviewStage.Commissioned ? 0
        : r.Stage == ReviewStage.UnderWay ? 1
        : r.Stage == ReviewStage.ReportAgreed ? 2
        : r.Stage == ReviewStage.Published ? 3 : 4;
}
