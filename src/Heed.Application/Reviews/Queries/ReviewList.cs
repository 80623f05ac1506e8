using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>The reviews this actor may see, newest first, with what stops and what is open.</summary>
public sealed class ReviewList(Reader reader)
{
    public sealed record Row(string Slug, string Title, ReviewType Type, ReviewStage Stage, bool OnHold, int Recommendations);

    public async Task<Page<Row>> Run(Actor actor, string words, ReviewStage? stage, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var reviews = db.Reviews.AsQueryable();
        if (words.Trim() is { Length: > 0 } wanted)
        {
            reviews = reviews.Where(r => r.Title.Contains(wanted));
        }

        if (stage is { } only)
        {
            reviews = reviews.Where(r => r.Stage == only);
        }

        return await reviews
            .OrderByDescending(r => r.Id)
            .Select(r => new Row(r.Slug, r.Title, r.Type, r.Stage,
                r.Holds.Any(h => h.Lifted == null),
                db.Recommendations.Count(x => x.SourceId == r.Id)))
            .ToPage(page, ct);
    }
}
