using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;

namespace Heed.Application.Home.Queries;

/// <summary>Holds whose day to ask again has come, or whose expected end has.</summary>
public sealed class HoldsToLookAt(Reader reader, TimeProvider time)
{
    public sealed record Row(string Slug, HoldId Hold, string Review, HoldKind Kind, DateOnly Since, string AskedBy);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var held = Held.By(actor, ReviewAccess.CanHoldReview);
        return await db.Holds
            .Where(h => h.Lifted == null && (h.LookAgainOn ?? h.KnownEnd) <= today && db.ScopeReaches.Any(s => s.ScopeId == h.ScopeId && held.Contains(s.FromScopeId)))
            .Join(db.Reviews, h => h.SourceId, r => r.Id, (h, r) => new { Hold = h, Review = r })
            .OrderBy(x => x.Hold.LookAgainOn ?? x.Hold.KnownEnd).ThenBy(x => x.Hold.Id)
            .Select(x => new Row(x.Review.Slug, x.Hold.Id, x.Review.Title, x.Hold.Kind, x.Hold.Since, x.Hold.AskedBy))
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
    }
}
