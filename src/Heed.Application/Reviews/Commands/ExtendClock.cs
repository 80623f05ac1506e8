using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down that another day was agreed for a clock of a review.</summary>
public sealed class ExtendClock(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, string clock, DateOnly? to, string agreedBy, string why, CancellationToken ct) => writer.Change<Course>(
        new Ask(actor, ReviewAccess.CanDescribeReview, "moved the day of a clock", why), c => c.ReviewId == id, null, (course, scene) => course.Extend(clock, to, agreedBy, why, scene.Stamp), ct);
}
