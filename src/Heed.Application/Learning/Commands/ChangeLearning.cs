using Heed.Application.Platform.Writing;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Learning.Commands;

/// <summary>Puts right what was learned.</summary>
public sealed class ChangeLearning(Writer writer)
{
    public Task<Outcome> Run(Actor actor, LearningPointId id, int seen, LearningKind kind, string text, CancellationToken ct) => writer.Change<LearningPoint>(
        new Ask(actor, LearningAccess.CanWriteLearning, "changed what was learned"), l => l.Id == id, seen, (point, _) => point.Rewrite(kind, text), ct);
}
