using Heed.Application.Platform.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Heed.Application.Platform.Writing;

/// <summary>Writes many new records at once in the open transaction: one prepared statement on SQLite, COPY on PostgreSQL.</summary>
internal static class BulkInsert
{
    public static async Task Into(HeedDb db, IEnumerable<object> records, CancellationToken ct)
    {
        foreach (var rows in BulkRows.Of(db, records))
        {
            if (db is PostgresHeedDb)
            {
                await Copy((NpgsqlConnection)db.Database.GetDbConnection(), rows, ct);
            }
            else
            {
                SqliteRows.Insert((SqliteConnection)db.Database.GetDbConnection(), rows, Names(rows), ct);
            }
        }
    }

    private static async Task Copy(NpgsqlConnection connection, BulkRows rows, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{rows.Table}\" ({Names(rows)}) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var record in rows.Records)
        {
            await copy.StartRowAsync(ct);
            foreach (var column in rows.Columns)
            {
                if (column.Of(record) is { } value)
                {
                    await copy.WriteAsync(value, column.StoreType, ct);
                }
                else
                {
                    await copy.WriteNullAsync(ct);
                }
            }
        }

        await copy.CompleteAsync(ct);
    }

    private static string Names(BulkRows rows) => string.Join(", ", rows.Columns.Select(c => $"\"{c.Name}\""));
}
