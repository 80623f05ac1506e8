using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>The number that grows with every change of anything public.</summary>
public sealed class PublicVersionNow(Databases databases)
{
    public async Task<long> Run(CancellationToken ct)
    {
        await using var db = databases.Whole();
        return await db.PublicVersions.AsNoTracking().Select(v => v.Number).SingleAsync(ct);
    }
}
