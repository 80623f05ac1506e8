using System.Linq.Expressions;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace Heed.Application.Platform.Database;

/// <summary>Which database Heed runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>The database and how to reach it.</summary>
public sealed record DatabaseAddress(DatabaseKind Kind, string Connection)
{
    /// <summary>A SQLite file, with writers waiting for each other for up to 30 seconds.</summary>
    public static DatabaseAddress SqliteFile(string path) => new(DatabaseKind.Sqlite, $"Data Source={path};Foreign Keys=True;Default Timeout=30");
}

/// <summary>Makes contexts: one for each kind of sight on the database in use.</summary>
public sealed class Databases : IDisposable
{
    /// <summary>Whoever waits longer goes on, and is told by SQLite that it is busy.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>
    /// What questions were made into SQL, each at a size of 10. Unless it is said otherwise, room is for 1,024 of them: but each is made for each
    /// kind of sight, so that there are more, and whatever finds no room is made anew each time that it is asked.
    /// </summary>
    private static readonly MemoryCache Asked = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    private readonly DbContextOptions options;
    private readonly SemaphoreSlim writers = new(1);

    public Databases(DatabaseAddress address)
    {
        Address = address;
        options = Options(address);
    }

    public DatabaseAddress Address { get; }

    /// <summary>The context that sees everything: for Heed itself, and for Identity.</summary>
    public HeedDb Whole() => Make(new Sight(SightKind.Everything, default, default));

    /// <summary>The context that sees everything, within the transaction that another one has open: what both save is saved together or not at all.</summary>
    internal async Task<HeedDb> WholeWithin(HeedDb open, CancellationToken ct)
    {
        var whole = Whole();
        whole.Database.SetDbConnection(open.Database.GetDbConnection());
        await whole.Database.UseTransactionAsync(open.Database.CurrentTransaction!.GetDbTransaction(), ct);
        return whole;
    }

    /// <summary>Whether the database answers and its tables are those of this program.</summary>
    public async Task<bool> IsReady(CancellationToken ct)
    {
        await using var db = Whole();
        try
        {
            return !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
        }
        catch (Exception failed) when (failed is System.Data.Common.DbException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whether nobody has put anything in yet.</summary>
    public async Task<bool> IsEmpty(CancellationToken ct)
    {
        await using var db = Whole();
        return !await db.Partnerships.AnyAsync(ct) && !await db.Users.AnyAsync(ct);
    }

    /// <summary>Brings the tables up to this program.</summary>
    public async Task Migrate(CancellationToken ct)
    {
        await using var db = Whole();
        await db.Database.MigrateAsync(ct);
    }

    public void Dispose() => writers.Dispose();

    /// <summary>Waits until no other change of this program is under way on SQLite, which takes one at a time and has whoever waits look again only after 150 ms. On PostgreSQL there is nothing to wait for.</summary>
    /// <returns>To be disposed of when the change is saved or has fallen.</returns>
    internal async Task<IDisposable> Turn(CancellationToken ct) =>
        new Turns(Address.Kind == DatabaseKind.Sqlite && await writers.WaitAsync(LongestWait, ct) ? writers : null);

    internal HeedDb Make(Sight sight) => Address.Kind == DatabaseKind.Sqlite
        ? new SqliteHeedDb(options, sight)
        : new PostgresHeedDb(options, sight);

    internal static DbContextOptions Options(DatabaseAddress address)
    {
        var builder = new DbContextOptionsBuilder();
        builder.ReplaceService<IModelCacheKeyFactory, ModelPerSight>().UseMemoryCache(Asked);
        return address.Kind == DatabaseKind.Sqlite
            ? builder.UseSqlite(address.Connection, o => o.MigrationsAssembly("Heed.Migrations.Sqlite").UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SqliteSettings()).Options
            : builder.UseNpgsql(Prepared(address.Connection), o => o.MigrationsAssembly("Heed.Migrations.Postgres")).Options;
    }

    /// <summary>PostgreSQL plans what it is often asked once for each connection, unless the connection says otherwise: planning took longer than answering.</summary>
    private static string Prepared(string connection) =>
        connection.Contains("Auto Prepare", StringComparison.OrdinalIgnoreCase) ? connection : new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 200 }.ConnectionString;

    private sealed class Turns(SemaphoreSlim? held) : IDisposable
    {
        public void Dispose() => held?.Release();
    }

    private sealed class ModelPerSight : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), ((HeedDb)context).Sight.Kind, ((HeedDb)context).Sight.IsWide, designTime);
    }
}

public sealed class SqliteHeedDb : HeedDb
{
    internal SqliteHeedDb(DbContextOptions options, Sight sight)
        : base(options, sight)
    {
    }

    private protected override Type IdConverter => typeof(IdAsBytes<>);

    private bool Never { get; }

    /// <summary>A comparison of the scope would be looked up in the index of scopes, which is what must not happen.</summary>
    internal override Expression<Func<T, bool>> StandsNowhere<T>() => _ => Never;
}

public sealed class PostgresHeedDb : HeedDb
{
    internal PostgresHeedDb(DbContextOptions options, Sight sight)
        : base(options, sight)
    {
    }

    private protected override Type IdConverter => typeof(IdAsUuid<>);

    private ScopeId Nowhere { get; }

    /// <summary>What names no column would be worked out before the plan is made.</summary>
    internal override Expression<Func<T, bool>> StandsNowhere<T>() => record => record.ScopeId == Nowhere;

    protected override void ConfigureConventions(Microsoft.EntityFrameworkCore.ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // One order of letters on both databases: the order of their code points.
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
