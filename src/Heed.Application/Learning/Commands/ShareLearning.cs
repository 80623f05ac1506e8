using Heed.Application.Platform.Writing;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Learning.Commands;

/// <summary>Shares one thing that was learned with practitioners, before the review ends. The holds are asked again while the review’s row is held.</summary>
public sealed class ShareLearning(Writer writer)
{
    public Task<Outcome> Run(Actor actor, LearningPointId id, bool noNames, CancellationToken ct) => writer.Change<LearningPoint>(
        new Ask(actor, LearningAccess.CanShareLearning, "shared it with practitioners"), l => l.Id == id, null, async (point, scene) =>
        {
            await scene.Lock("Sources", point.SourceId.Value, ct);
            return !await scene.IsOpen(point.ScopeId, ct) ? Outcome.Refused("", "This review is restricted to named people: nothing of it reaches practitioners")
                : await scene.Find<Source>(s => s.Id == point.SourceId, ct) is { } source ? point.Share(source, noNames, scene.Stamp) : Outcome.NotFound;
        }, ct);
}
