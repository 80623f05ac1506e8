using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Writing;

/// <summary>Raises the publication version in the same transaction as any change that a public page shows, so that no command can forget to.</summary>
internal static class PublicKeeping
{
    public static async Task Keep(HeedDb db, CancellationToken ct)
    {
        var isPublic = db.ChangeTracker.Entries().Any(e =>
            e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is Edition or Partnership);
        if (isPublic)
        {
            // Counted up by the database: two changes at once must never make the same number.
            await db.PublicVersions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Number, v => v.Number + 1), ct);
        }
    }
}
