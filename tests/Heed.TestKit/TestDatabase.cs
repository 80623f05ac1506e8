using Heed.Application.People;
using Heed.Application.Platform;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Heed.TestKit;

/// <summary>An empty, migrated database of one kind, cloned from one that is migrated once a run.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static string? sqliteTemplate;
    private static bool postgresTemplate;

    private readonly string folder;
    private readonly Func<Task> drop;

    private TestDatabase(DatabaseAddress address, string folder, Func<Task> drop) => (Address, this.folder, this.drop) = (address, folder, drop);

    public DatabaseAddress Address { get; }

    public HeedFolder Folder => new(folder);

    public static async Task<TestDatabase> Make(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("heed-test-").FullName;
        await Gate.WaitAsync();
        try
        {
            return kind == DatabaseKind.Sqlite ? await Sqlite(folder) : await Postgres(folder);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>The whole middle floor on this database, with a clock that the test holds.</summary>
    public ServiceProvider Services(TimeProvider time) =>
        new ServiceCollection().AddSingleton(time).AddLogging().AddDataProtection().Services.AddHeed(Address, Folder).AddAccounts().BuildServiceProvider();

    public async ValueTask DisposeAsync()
    {
        await drop();
        Directory.Delete(folder, recursive: true);
        if (Directory.Exists(Folder.Keys))
        {
            Directory.Delete(Folder.Keys, recursive: true);
        }
    }

    private static async Task<TestDatabase> Sqlite(string folder)
    {
        if (sqliteTemplate is null)
        {
            var made = Path.Combine(Directory.CreateTempSubdirectory("heed-template-").FullName, "heed.db");
            await using (var db = new Databases(DatabaseAddress.SqliteFile(made)).Whole())
            {
                await db.Database.MigrateAsync();
            }

            SqliteConnection.ClearAllPools();
            sqliteTemplate = made;
        }

        var path = Path.Combine(folder, "heed.db");
        File.Copy(sqliteTemplate, path);
        return new TestDatabase(DatabaseAddress.SqliteFile(path), folder, () =>
        {
            SqliteConnection.ClearAllPools();
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> Postgres(string folder)
    {
        var server = await PostgresCluster.Connection ?? throw new InvalidOperationException("PostgreSQL is not installed");
        const string template = "heed_template";
        if (!postgresTemplate)
        {
            await Execute(server, $"CREATE DATABASE {template}");
            await using var db = new Databases(On(server, template)).Whole();
            await db.Database.MigrateAsync();
            NpgsqlConnection.ClearAllPools();
            postgresTemplate = true;
        }

        var name = $"heed_{Guid.NewGuid():N}";
        await Execute(server, $"CREATE DATABASE {name} TEMPLATE {template}");
        return new TestDatabase(On(server, name), folder, async () =>
        {
            NpgsqlConnection.ClearAllPools();
            await Execute(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    private static DatabaseAddress On(string server, string database) =>
        new(DatabaseKind.Postgres, new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString);

    private static async Task Execute(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
