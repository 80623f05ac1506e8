using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.People;

namespace Heed.Application.Home.Queries;

/// <summary>Keep orders whose day to ask again has come.</summary>
public sealed class KeepOrdersToLookAt(Reader reader)
{
    public sealed record Row(KeepOrderId Id, string Source, DateOnly Since, string AskedBy);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (today, held) = (db.Today, Held.By(actor, DisposalAccess.CanOrderToKeep));
        return await db.KeepOrders
            .Where(k => k.Lifted!.Who == null && k.LookAgainOn <= today && db.ScopeReaches.Any(s => s.ScopeId == k.ScopeId && held.Contains(s.FromScopeId)))
            .Join(db.Sources, k => k.SourceId, s => s.Id, (k, s) => new { Order = k, s.Title })
            .OrderBy(x => x.Order.LookAgainOn).ThenBy(x => x.Order.Id)
            .Select(x => new Row(x.Order.Id, x.Title, x.Order.Since, x.Order.AskedBy))
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
    }
}
