using Heed.Application.Publishing;
using Heed.Application.Platform.Printing;
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
    private const string Template = "heed_template";
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MigrateSqlite);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MigratePostgres);

    private readonly string folder;
    private readonly Func<Task> drop;

    private TestDatabase(DatabaseAddress address, string folder, Func<Task> drop) => (Address, this.folder, this.drop) = (address, folder, drop);

    public DatabaseAddress Address { get; }

    public HeedFolder Folder => new(folder);

    public static Task<TestDatabase> Make(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("heed-test-").FullName;
        return kind == DatabaseKind.Sqlite ? Sqlite(folder) : Postgres(folder);
    }

    /// <summary>Makes the files of editions without a PDF, which takes seconds each: only a test that is about one makes it.</summary>
    public static readonly Func<IServiceProvider, FilesOfEdition> WithoutPdf = provider => new FilesOfEdition(provider.GetRequiredService<FileStore>(), new PdfPrinter(null));

    /// <summary>The whole middle floor on this database, with a clock that the test holds.</summary>
    public ServiceProvider Services(TimeProvider time) =>
        new ServiceCollection().AddSingleton(time).AddSingleton(WithoutPdf).AddLogging().AddDataProtection().Services.AddHeed(Address, Folder).AddAccounts().BuildServiceProvider();

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
        var path = Path.Combine(folder, "heed.db");
        File.Copy(await SqliteTemplate.Value, path);
        var address = DatabaseAddress.SqliteFile(path);
        return new TestDatabase(address, folder, () =>
        {
            // Only this database's connections: clearing every pool would close those of the tests beside it.
            using var connection = new SqliteConnection(address.Connection);
            SqliteConnection.ClearPool(connection);
            return Task.CompletedTask;
        });
    }

    private static async Task<string> MigrateSqlite()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("heed-template-").FullName, "heed.db");
        await using (var db = new Databases(DatabaseAddress.SqliteFile(path)).Whole())
        {
            await db.Database.MigrateAsync();
        }

        SqliteConnection.ClearAllPools();
        return path;
    }

    private static async Task<TestDatabase> Postgres(string folder)
    {
        var server = await PostgresTemplate.Value;
        var name = $"heed_{Guid.NewGuid():N}";
        await Execute(server, $"CREATE DATABASE {name} TEMPLATE {Template} STRATEGY file_copy");

        // Its connections are ended, and the database stays: dropping one waits for a checkpoint of the whole server, and the server is thrown away.
        return new TestDatabase(On(server, name), folder, () =>
            Execute(server, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"));
    }

    private static async Task<string> MigratePostgres()
    {
        var server = await PostgresCluster.Connection ?? throw new InvalidOperationException("PostgreSQL is not installed");
        await Execute(server, $"CREATE DATABASE {Template}");
        await using (var db = new Databases(On(server, Template)).Whole())
        {
            await db.Database.MigrateAsync();
        }

        NpgsqlConnection.ClearAllPools();
        return server;
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
