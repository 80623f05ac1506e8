using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Disposals.Commands;

/// <summary>Asks again whether a keep order stands: it goes on to another day, or it is lifted.</summary>
public sealed class LiftKeepOrder(Writer writer)
{
    public Task<Outcome> Run(Actor actor, KeepOrderId id, string reason, CancellationToken ct) =>
        writer.Change<KeepOrder>(new Ask(actor, DisposalAccess.CanOrderToKeep, "lifted the keep order", reason.Trim()), k => k.Id == id, null, (order, scene) => order.Lift(reason, scene.Stamp), ct);

    public Task<Outcome> KeepOn(Actor actor, KeepOrderId id, DateOnly? lookAgainOn, CancellationToken ct) =>
        writer.Change<KeepOrder>(new Ask(actor, DisposalAccess.CanOrderToKeep, "asked, and the keep order still stands"), k => k.Id == id, null, (order, scene) => order.KeepOn(lookAgainOn, scene.Stamp), ct);
}
