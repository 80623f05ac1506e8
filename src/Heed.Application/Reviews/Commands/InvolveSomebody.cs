using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down who was asked to take part in a review. The holds are asked again while the review’s row is held.</summary>
public sealed class InvolveSomebody(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, InvolvedSaid said, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCarryOut, "wrote down who was asked to take part"), c => c.ReviewId == id, null, (commission, scene) => commission.WithReview(scene, review =>
            commission.Involve(review, said, scene.Stamp), ct), ct);
}
