using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Says that a hold was looked at and still stands, and when it is looked at again.</summary>
public sealed class KeepHold(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, HoldId hold, DateOnly? knownEnd, DateOnly? lookAgainOn, CancellationToken ct) => writer.Change<Review>(
        new Ask(actor, ReviewAccess.CanHoldReview, "looked at a hold: it still stands"), r => r.Id == id && r.Holds.Any(h => h.Id == hold), null,
        (review, scene) => review.KeepHold(hold, knownEnd, lookAgainOn, scene.Stamp), ct);
}
