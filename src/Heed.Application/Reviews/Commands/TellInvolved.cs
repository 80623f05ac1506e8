using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down what somebody who takes part in a review was told.</summary>
public sealed class TellInvolved(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, int number, string what, DateOnly? on, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCarryOut, "wrote down what somebody was told"), c => c.ReviewId == id, null, (commission, scene) => commission.WithReview(scene, review =>
            commission.TellInvolved(review, number, what, on, scene.Stamp), ct), ct);
}
