using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <summary>Has the database let go of what was deleted: out of the log of SQLite and out of the index of words, or by a vacuum of PostgreSQL.</summary>
internal static class LetGo
{
    public static async Task Run(HeedDb db, CancellationToken ct)
    {
        if (db is PostgresHeedDb)
        {
            await db.Database.ExecuteSqlRawAsync("""VACUUM "Changes", "Evidence", "Files", "Imports", "KeyEntries", "IdentificationKeys", "SearchEntries" """, ct);
            return;
        }

        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "SearchIndex"("SearchIndex") VALUES('optimize')""", ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }
}
