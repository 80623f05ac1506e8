using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Heed.Application.Platform.Writing;

/// <summary>Inserts rows through SQLite's own calls: a value is bound by its place, not looked up by its name each time, which is most of the time of many small rows.</summary>
internal static class SqliteRows
{
    public static void Insert(SqliteConnection connection, BulkRows rows, string names, CancellationToken ct)
    {
        var handle = connection.Handle ?? throw new InvalidOperationException("The connection is not open");
        var places = string.Join(", ", rows.Columns.Select(_ => "?"));
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, $"INSERT INTO \"{rows.Table}\" ({names}) VALUES ({places})", out var statement), handle);
        using (statement)
        {
            foreach (var record in rows.Records)
            {
                ct.ThrowIfCancellationRequested();
                for (var at = 0; at < rows.Columns.Count; at++)
                {
                    Bind(statement, at + 1, rows.Columns[at].Of(record));
                }

                var step = raw.sqlite3_step(statement);
                if (step != raw.SQLITE_DONE)
                {
                    SqliteException.ThrowExceptionForRC(step, handle);
                }

                raw.sqlite3_reset(statement);
            }
        }
    }

    /// <summary>Each kind of value in the form in which a single write stores it.</summary>
    private static void Bind(sqlite3_stmt statement, int place, object? value)
    {
        switch (value)
        {
            case null:
                raw.sqlite3_bind_null(statement, place);
                break;
            case string text:
                raw.sqlite3_bind_text(statement, place, text);
                break;
            case byte[] bytes:
                raw.sqlite3_bind_blob(statement, place, bytes);
                break;
            case bool truth:
                raw.sqlite3_bind_int(statement, place, truth ? 1 : 0);
                break;
            case int number:
                raw.sqlite3_bind_int(statement, place, number);
                break;
            case long number:
                raw.sqlite3_bind_int64(statement, place, number);
                break;
            case double number:
                raw.sqlite3_bind_double(statement, place, number);
                break;
            case DateTime moment:
                raw.sqlite3_bind_text(statement, place, moment.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                raw.sqlite3_bind_text(statement, place, day.ToString(@"yyyy\-MM\-dd", CultureInfo.InvariantCulture));
                break;
            case Guid id:
                raw.sqlite3_bind_text(statement, place, id.ToString().ToUpperInvariant());
                break;
            default:
                throw new InvalidOperationException($"Say here how a {value.GetType().Name} is stored");
        }
    }
}
