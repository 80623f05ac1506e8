using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Takes back a stage that was written down wrongly; it stays in sight with why.</summary>
public sealed class TakeBackStage(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, string stage, string reason, CancellationToken ct) =>
        writer.Change<Course>(new Ask(actor, ReviewAccess.CanDescribeReview, "took a stage back", reason), c => c.ReviewId == id, null, (course, scene) => course.WithReview(scene, _ =>
            course.TakeBack(stage, reason, scene.Stamp), ct), ct);
}
