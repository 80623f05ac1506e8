using Heed.Application.Platform.Database;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews;

/// <summary>The names of the partnerships that own a source, in the order in which they are named.</summary>
internal static class SourceOwners
{
    public static async Task<IReadOnlyList<string>> Of(HeedDb db, Source source, CancellationToken ct) =>
        await db.Set<SourceOwner>()
            .Where(o => o.SourceId == source.Id)
            .Join(db.Partnerships, o => o.PartnershipId, p => p.Id, (o, p) => new { o.Position, p.Name })
            .OrderBy(o => o.Position)
            .Select(o => o.Name)
            .ToListAsync(ct);
}
