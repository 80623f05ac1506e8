using Heed.Application.Platform.Writing;
using Heed.Domain.Events;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Events.Commands;

/// <summary>Writes down a learning event of a review or another source. The holds are asked again while its row is held.</summary>
public sealed class WriteEvent(Writer writer)
{
    public Task<Outcome<LearningEvent>> Run(Actor actor, SourceId source, EventSaid said, CancellationToken ct) => writer.AddTo<Source, LearningEvent>(
        new Ask(actor, EventAccess.CanKeepEvents, "wrote down a learning event"), s => s.Id == source, async (found, scene) =>
        {
            await scene.Lock("Sources", source.Value, ct);
            return LearningEvent.Write(found, said, scene.Stamp);
        }, ct);
}
