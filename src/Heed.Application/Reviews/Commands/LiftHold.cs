using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Lifts a hold, with the reason why.</summary>
public sealed class LiftHold(Writer writer)
{
    /// <param name="on">The day on which it ended; today where it is not said.</param>
    public Task<Outcome> Run(Actor actor, SourceId id, HoldId hold, DateOnly? on, string reason, CancellationToken ct) => writer.Change<Review>(
        new Ask(actor, ReviewAccess.CanHoldReview, "lifted a hold", reason), r => r.Id == id && r.Holds.Any(h => h.Id == hold), null,
        (review, scene) => review.LiftHold(hold, reason, scene.Stamp, on), ct);
}
