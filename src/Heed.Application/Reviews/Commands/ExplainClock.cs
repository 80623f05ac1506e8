using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down why a clock of a review is late, or was missed.</summary>
public sealed class ExplainClock(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, string clock, string why, CancellationToken ct) => writer.Change<Course>(
        new Ask(actor, ReviewAccess.CanDescribeReview, "said why a clock is late", why), c => c.ReviewId == id, null, (course, scene) => course.Explain(clock, why, scene.Stamp), ct);
}
