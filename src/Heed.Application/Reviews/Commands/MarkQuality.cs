using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Says whether a quality marker of a review is met, and what shows it.</summary>
public sealed class MarkQuality(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, string marker, MarkerState state, string evidence, CancellationToken ct) => writer.Change<Course>(
        new Ask(actor, ReviewAccess.CanMarkQuality, "said whether a quality marker is met"), c => c.ReviewId == id, null, (course, scene) => course.Mark(marker, state, evidence, scene.Stamp), ct);
}
