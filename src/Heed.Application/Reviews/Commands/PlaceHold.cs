using Heed.Application.Platform.Writing;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Puts a review on hold, and says what the hold stops. Where it stops sharing what was found, what practitioners read already is taken back with it.</summary>
public sealed class PlaceHold(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, HoldKind kind, HoldStops stops, DateOnly since, DateOnly? knownEnd, DateOnly? lookAgainOn, string askedBy, string reason, CancellationToken ct, HoldDetails? details = null) =>
        writer.Change<Review>(new Ask(actor, ReviewAccess.CanHoldReview, "put the review on hold", reason), r => r.Id == id, null, async (review, scene) =>
        {
            // Whoever shares something at the same moment waits for this, and then finds the hold.
            await scene.Lock("Sources", id.Value, ct);
            var placed = review.PlaceHold(kind, stops, since, knownEnd, lookAgainOn, askedBy, reason, scene.Stamp, details);
            if (placed.IsDone && review.WhyNot(HoldStops.SharingFindings).Length > 0)
            {
                foreach (var shared in await scene.Seen<LearningPoint>().Where(l => l.SourceId == id && l.Shared!.Name != null).ToListAsync(ct))
                {
                    shared.TakeBack();
                }
            }

            return placed;
        }, ct);
}
