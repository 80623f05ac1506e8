using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>How far the publication of a review is.</summary>
public enum PublicationState
{
    NotStarted,
    BeingWritten,
    WaitsForASecondPerson,
    Published,
    Withdrawn,
}

/// <summary>The reviews this actor may see, with how far the publication of each is.</summary>
public sealed class PublicationList(Reader reader)
{
    /// <param name="PublishedOn">When what the public reads now went out; null while nothing is published.</param>
    public sealed record Row(string Slug, string Title, bool OnHold, bool Started, bool Waits, bool Withdrawn, DateTimeOffset? PublishedOn)
    {
        public PublicationState State => Waits ? PublicationState.WaitsForASecondPerson
            : PublishedOn is not null ? PublicationState.Published
            : Withdrawn ? PublicationState.Withdrawn
            : Started ? PublicationState.BeingWritten
            : PublicationState.NotStarted;
    }

    public async Task<Page<Row>> Run(Actor actor, string words, PublicationState? state, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var wanted = words.Trim().ToLowerInvariant();
        var rows =
            from review in db.Reviews
            where wanted.Length == 0 || review.Title.ToLower().Contains(wanted)
            select new
            {
                review.Id,
                review.Slug,
                review.Title,
                OnHold = review.Holds.Any(h => h.Lifted == null),
                Started = db.Publications.Any(p => p.ReviewId == review.Id),
                Waits = db.Editions.Any(e => e.Slug == review.Slug && (e.State == EditionState.Submitted || e.State == EditionState.Scheduled)),
                Published = db.Editions.Any(e => e.Slug == review.Slug && e.State == EditionState.Published),
                Withdrawn = db.Editions.Any(e => e.Slug == review.Slug && e.State == EditionState.Withdrawn),
                On = db.Editions.Where(e => e.Slug == review.Slug && e.State == EditionState.Published).Max(e => (DateTimeOffset?)e.Released!.At),
            };
        rows = state switch
        {
            PublicationState.NotStarted => rows.Where(r => !r.Started),
            PublicationState.BeingWritten => rows.Where(r => r.Started && !r.Waits && !r.Published && !r.Withdrawn),
            PublicationState.WaitsForASecondPerson => rows.Where(r => r.Waits),
            PublicationState.Published => rows.Where(r => r.Published && !r.Waits),
            PublicationState.Withdrawn => rows.Where(r => r.Withdrawn && !r.Waits && !r.Published),
            _ => rows,
        };
        return await rows
            .OrderByDescending(r => r.Waits).ThenByDescending(r => r.Id)
            .Select(r => new Row(r.Slug, r.Title, r.OnHold, r.Started, r.Waits, r.Withdrawn, r.On))
            .ToPage(page, ct);
    }
}
