using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down what somebody who was asked to take part answered or wishes.</summary>
public sealed class ChangeInvolved(Writer writer)
{
    /// <param name="seen">The version of how the review is carried out that the person saw.</param>
    public Task<Outcome> Run(Actor actor, SourceId id, int number, int seen, InvolvedSaid said, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCarryOut, "changed what is written of somebody who takes part"), c => c.ReviewId == id, seen, (commission, scene) => commission.WithReview(scene, review =>
            commission.ChangeInvolved(review, number, said, scene.Stamp), ct), ct);
}
