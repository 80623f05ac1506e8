using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Puts a review on hold, and says what the hold stops.</summary>
public sealed class PlaceHold(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, HoldKind kind, HoldStops stops, DateOnly since, DateOnly? knownEnd, DateOnly? lookAgainOn, string askedBy, string reason, CancellationToken ct, HoldDetails? details = null) =>
        writer.Change<Review>(new Ask(actor, ReviewAccess.CanHoldReview, "put the review on hold", reason), r => r.Id == id, null,
            (review, scene) => review.PlaceHold(kind, stops, since, knownEnd, lookAgainOn, askedBy, reason, scene.Stamp, details), ct);
}
