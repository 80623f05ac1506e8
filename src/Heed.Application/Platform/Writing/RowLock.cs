using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Writing;

/// <summary>A lock on one row. SQLite has one writer at a time, and every change begins as one, so there it holds already.</summary>
internal static class RowLock
{
    public static async Task Take(HeedDb db, string table, Guid id, CancellationToken ct)
    {
        if (db is PostgresHeedDb)
        {
#pragma warning disable EF1002 // The table's name comes from code, never from a request.
            await db.Database.ExecuteSqlRawAsync($"SELECT 1 FROM \"{table}\" WHERE \"Id\" = {{0}} FOR UPDATE", [id], ct);
#pragma warning restore EF1002
        }
    }

    /// <summary>A lock on a whole table against other writers.</summary>
    public static async Task TakeTable(HeedDb db, string table, CancellationToken ct)
    {
        if (db is PostgresHeedDb)
        {
#pragma warning disable EF1002 // The table's name comes from code, never from a request.
            await db.Database.ExecuteSqlRawAsync($"LOCK TABLE \"{table}\" IN SHARE ROW EXCLUSIVE MODE", ct);
#pragma warning restore EF1002
        }
    }

    /// <summary>A lock on a number of our own until the transaction ends; on SQLite the transaction is the only writer already.</summary>
    public static async Task Take(HeedDb db, long number, CancellationToken ct)
    {
        if (db is PostgresHeedDb)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({number})", ct);
        }
    }

    /// <summary>As that lock, where somebody else's is not waited for.</summary>
    /// <returns>Whether it was free.</returns>
    public static async Task<bool> TryTake(HeedDb db, long number, CancellationToken ct) =>
        db is not PostgresHeedDb || await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({number}) AS \"Value\"").SingleAsync(ct);
}
