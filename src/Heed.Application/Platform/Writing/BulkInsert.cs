using System.Data.Common;
using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
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
                Insert(db, rows, ct);
            }
        }
    }

    private static void Insert(HeedDb db, BulkRows rows, CancellationToken ct)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"INSERT INTO \"{rows.Table}\" ({Names(rows)}) VALUES ({string.Join(", ", rows.Columns.Select((_, at) => $"$p{at}"))})";
        var parameters = rows.Columns.Select((_, at) => Parameter(command, $"$p{at}")).ToArray();
        command.Prepare();
        foreach (var record in rows.Records)
        {
            ct.ThrowIfCancellationRequested();
            for (var at = 0; at < parameters.Length; at++)
            {
                parameters[at].Value = rows.Columns[at].Of(record) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
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

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
