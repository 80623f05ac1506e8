using Heed.Application.Platform.Writing;
using Heed.Domain.Events;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Events.Commands;

/// <summary>Changes what is written of a learning event, such as who came.</summary>
public sealed class ChangeEvent(Writer writer)
{
    public Task<Outcome> Run(Actor actor, LearningEventId id, int seen, EventSaid said, CancellationToken ct) => writer.Change<LearningEvent>(
        new Ask(actor, EventAccess.CanKeepEvents, "changed what is written of the event"), e => e.Id == id, seen, async (found, scene) =>
        {
            await scene.Lock("Sources", found.SourceId.Value, ct);
            return await scene.Find<Source>(s => s.Id == found.SourceId, ct) is { } source ? found.Change(source, said) : Outcome.NotFound;
        }, ct);
}
