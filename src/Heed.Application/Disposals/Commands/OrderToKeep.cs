using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Disposals.Commands;

/// <summary>Places a keep order on a review or another source: from now on nothing of it is destroyed.</summary>
public sealed class OrderToKeep(Writer writer)
{
    public Task<Outcome<KeepOrder>> Run(Actor actor, SourceId id, string askedBy, string reason, DateOnly? since, DateOnly? lookAgainOn, CancellationToken ct) =>
        writer.AddTo<Source, KeepOrder>(new Ask(actor, DisposalAccess.CanOrderToKeep, "placed a keep order", reason.Trim()), s => s.Id == id, async (source, scene) =>
        {
            await scene.Lock("Sources", id.Value, ct);
            return KeepOrder.Place(source, askedBy, reason, since, lookAgainOn, scene.Stamp);
        }, ct);
}
