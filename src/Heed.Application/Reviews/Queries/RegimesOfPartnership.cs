using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>The types of review of one partnership, with its own copies in the place of those that came with Heed; null where there is no such partnership.</summary>
public sealed class RegimesOfPartnership(Reader reader)
{
    /// <param name="Mine">Whether this actor may copy and change them.</param>
    public sealed record Rows(PartnershipId Id, string Partnership, IReadOnlyList<Row> All, bool Mine);

    /// <param name="Code">The code of the type that came with Heed.</param>
    /// <param name="Own">The partnership's own copy; null where it uses the type as it came.</param>
    public sealed record Row(string Code, RegimeContent Content, OwnCopy? Own, bool ForThisKind);

    public sealed record OwnCopy(int Edition, Stamp By, int Version, Guid Record);

    public async Task<Rows?> Run(Actor actor, PartnershipId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Partnerships.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } partnership)
        {
            return null;
        }

        var copies = await db.Regimes.Where(r => r.ScopeId == partnership.ScopeId && r.Off!.Who == null).ToListAsync(ct);
        var rows = RegimesShipped.All.Select(shipped => (Shipped: shipped, Own: copies.Find(c => c.Began == shipped.Code)))
            .Select(x => new Row(x.Shipped.Code, x.Own?.Content ?? x.Shipped, x.Own is { } own ? new OwnCopy(own.Edition, own.By, own.Version, own.Id.Value) : null, x.Shipped.Bodies.Contains(partnership.Kind)));
        return new Rows(partnership.Id, partnership.Name, [.. rows.OrderByDescending(r => r.ForThisKind)], await db.May(actor, ReviewAccess.CanKeepRegimes, partnership.ScopeId, ct));
    }
}
