using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down that a review reached a stage on a day. The holds are asked again while the review's row is held.</summary>
public sealed class ReachStage(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, string stage, DateOnly? on, string note, CancellationToken ct) =>
        writer.Change<Course>(new Ask(actor, ReviewAccess.CanDescribeReview, "wrote down a stage"), c => c.ReviewId == id, null, (course, scene) => course.WithReview(scene, review =>
            course.Reach(review, stage, on, note, scene.Stamp), ct), ct);
}
