using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>The keep orders that this actor may see, those that stand first; of one source or of all.</summary>
public sealed class KeepOrders(Reader reader)
{
    /// <param name="Href">Where the review or source is shown.</param>
    public sealed record Row(KeepOrder Order, string Title, string Href, bool May);

    /// <summary>A review or other source on which one could be placed.</summary>
    public sealed record Place(SourceId Id, string Title, string Href, bool May);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, ScopeId? only, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var orders = await db.KeepOrders.Where(k => only == null || k.ScopeId == only)
            .Join(db.Sources, k => k.SourceId, s => s.Id, (k, s) => new { Order = k, s.Title, s.Id, Slug = s is Review ? ((Review)s).Slug : null }).ToListAsync(ct);
        var rows = new List<Row>();
        foreach (var found in orders.OrderBy(o => o.Order.Stands ? 0 : 1).ThenBy(o => o.Order.LookAgainOn))
        {
            var may = await db.MayOn(actor, found.Order.ScopeId, ct);
            rows.Add(new Row(found.Order, found.Title, HrefOf(found.Id, found.Slug), may(DisposalAccess.CanOrderToKeep)));
        }

        return rows;
    }

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Place?> Source(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await db.Sources.Where(s => s.Id == id).Select(s => new { s.ScopeId, s.Title, Slug = s is Review ? ((Review)s).Slug : null }).SingleOrDefaultAsync(ct);
        return found is null ? null : new Place(id, found.Title, HrefOf(id, found.Slug), (await db.MayOn(actor, found.ScopeId, ct))(DisposalAccess.CanOrderToKeep));
    }

    private static string HrefOf(SourceId id, string? slug) => slug is null ? $"/work/reviews/sources/{id}" : $"/work/reviews/{slug}";
}
