using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;

namespace Heed.Application.Home.Queries;

/// <summary>Editions that somebody else prepared and this person may publish.</summary>
public sealed class EditionsWaiting(Reader reader)
{
    /// <param name="Stopped">Whether a hold on publication stands.</param>
    public sealed record Row(string Slug, string Title, int Number, string PreparedBy, DateTimeOffset At, bool Stopped);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, held) = (actor.Person, Held.By(actor, PublishingAccess.CanPublish));
        return await db.Editions
            .Where(e => e.State == EditionState.Submitted && e.Submitted.Who != me && db.ScopeReaches.Any(s => s.ScopeId == e.ScopeId && held.Contains(s.FromScopeId)))
            .Join(db.Reviews, e => e.ScopeId, r => r.ScopeId, (e, r) => new { Edition = e, Review = r })
            .OrderBy(x => x.Edition.Submitted.At).ThenBy(x => x.Edition.Id)
            .Select(x => new Row(x.Review.Slug, x.Review.Title, x.Edition.Number, x.Edition.Submitted.Name, x.Edition.Submitted.At,
                x.Review.Holds.Any(h => h.Lifted == null && (h.Stops.HasFlag(HoldStops.Publication) || h.Stops.HasFlag(HoldStops.SharingFindings) || h.Stops.HasFlag(HoldStops.WholeReview)))))
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
    }
}
