using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Commands;

/// <summary>Places a keep order on a review or another source: from now on nothing of it is destroyed.</summary>
public sealed class OrderToKeep(Writer writer)
{
    public Task<Outcome<KeepOrder>> Run(Actor actor, SourceId id, string askedBy, string reason, DateOnly? since, DateOnly? lookAgainOn, CancellationToken ct) =>
        writer.AddTo<Source, KeepOrder>(new Ask(actor, DisposalAccess.CanOrderToKeep, "placed a keep order", reason.Trim()), s => s.Id == id, async (source, scene) =>
        {
            await scene.Lock("Sources", id.Value, ct);
            if (await scene.Seen<KeepOrder>().AnyAsync(k => k.ScopeId == source.ScopeId && k.Lifted!.Who == null && k.AskedBy == askedBy.Trim() && k.Reason == reason.Trim() && k.Since == since, ct))
            {
                return Outcome.Refused("", "This keep order stands already: the same was asked for by the same person since the same day").As<KeepOrder>();
            }

            return KeepOrder.Place(source, askedBy, reason, since, lookAgainOn, scene.Stamp);
        }, ct);
}
