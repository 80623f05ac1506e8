using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;

namespace Heed.Application.Home.Queries;

/// <summary>Editions that wait for this person: prepared by somebody else, set for today or before, or published by somebody alone.</summary>
public sealed class EditionsWaiting(Reader reader, TimeProvider time)
{
    /// <param name="Stopped">Whether a hold on publication stands.</param>
    public sealed record Row(string Slug, string Address, string Title, int Number, EditionState State, string PreparedBy, DateTimeOffset At, bool Stopped);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, held) = (actor.Person, Held.By(actor, PublishingAccess.CanPublish));
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return await db.Editions
            .Where(e => ((e.State == EditionState.Submitted && e.Submitted.Who != me) || (e.State == EditionState.Scheduled && e.GoesOutOn <= today)
                    || (e.State == EditionState.Published && e.AloneBecause != "" && e.LookedAt!.Name == null && e.Released!.Who != me))
                && db.ScopeReaches.Any(s => s.ScopeId == e.ScopeId && held.Contains(s.FromScopeId)))
            .Join(db.Reviews, e => e.ScopeId, r => r.ScopeId, (e, r) => new { Edition = e, Review = r })
            .OrderBy(x => x.Edition.Submitted.At).ThenBy(x => x.Edition.Id)
            .Select(x => new Row(x.Review.Slug, x.Edition.Address, x.Review.Title, x.Edition.Number, x.Edition.State, x.Edition.Submitted.Name, x.Edition.Submitted.At,
                x.Review.Holds.Any(h => h.Lifted == null && (h.Stops.HasFlag(HoldStops.Publication) || h.Stops.HasFlag(HoldStops.SharingFindings) || h.Stops.HasFlag(HoldStops.WholeReview)))))
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
    }
}
