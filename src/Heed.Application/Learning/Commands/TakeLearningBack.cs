using Heed.Application.Platform.Writing;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Learning.Commands;

/// <summary>Takes back what was shared with practitioners: they read it no more.</summary>
public sealed class TakeLearningBack(Writer writer)
{
    public Task<Outcome> Run(Actor actor, LearningPointId id, CancellationToken ct) => writer.Change<LearningPoint>(
        new Ask(actor, LearningAccess.CanShareLearning, "took it back from practitioners"), l => l.Id == id, null, (point, _) => point.TakeBack(), ct);
}
