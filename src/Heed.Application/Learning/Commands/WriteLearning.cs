using Heed.Application.Platform.Writing;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Learning.Commands;

/// <summary>Writes down one thing that was learned from a review or another source, perhaps at one of its events.</summary>
public sealed class WriteLearning(Writer writer)
{
    public Task<Outcome<LearningPoint>> Run(Actor actor, SourceId source, LearningKind kind, string text, LearningEventId? at, CancellationToken ct) => writer.AddTo<Source, LearningPoint>(
        new Ask(actor, LearningAccess.CanWriteLearning, "wrote down what was learned"), s => s.Id == source, async (found, scene) =>
            at is { } id && await scene.Find<LearningEvent>(e => e.Id == id && e.SourceId == source, ct) is null ? Outcome.NotFound.As<LearningPoint>() : LearningPoint.Write(found, kind, text, at, scene.Stamp), ct);
}
