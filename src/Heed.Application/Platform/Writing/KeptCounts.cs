using Heed.Application.Platform.Database;
using Heed.Application.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Heed.Application.Platform.Writing;

/// <summary>Counts anew what the calendar has changed since it was counted, or what was never counted.</summary>
public sealed class KeptCounts(Databases databases, TimeProvider time) : IDisposable
{
    /// <summary>So many sources in one transaction.</summary>
    private const int AtOnce = 25;

    /// <summary>Answers of so many rows together; the least used go first.</summary>
    private readonly MemoryCache remembered = new(new MemoryCacheOptions { SizeLimit = 200_000 });

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The sources whose numbers are not true today.</summary>
    public static IQueryable<ScopeId> Stale(HeedDb db, DateOnly today) =>
        db.Sources.Where(s => !db.Tallies.Any(t => t.ScopeId == s.ScopeId && t.CountedOn <= today && t.GoodUntil >= today)).Select(s => s.ScopeId);

    /// <summary>Makes the numbers true today of all that a context may see: most days there is nothing to do.</summary>
    /// <returns>What changes whenever one of these numbers does.</returns>
    internal async Task<Standing> RenewFor(HeedDb db, CancellationToken ct)
    {
        var (sources, standing) = (await db.Sources.CountAsync(ct), await Stand(db, ct));
        if (standing.Sources == sources && standing.CountedOn <= db.Today && standing.GoodUntil >= db.Today)
        {
            return standing;
        }

        await Renew(await Stale(db, db.Today).ToListAsync(ct), ct);
        return await Stand(db, ct);
    }

    /// <summary>What was made of the numbers that a context sees, without making it again while none of them has changed.</summary>
    /// <param name="standing">From <see cref="RenewFor"/>, in the same context.</param>
    /// <param name="of">What else the answer depends on.</param>
    internal async Task<T> Once<T>(HeedDb db, Standing standing, object? of, Func<Task<T>> make)
    {
        var key = (typeof(T), db.Sight, standing, of);
        if (!remembered.TryGetValue(key, out T? made))
        {
            made = await make();
            remembered.Set(key, made, new MemoryCacheEntryOptions { Size = made is IReadOnlyCollection<object> rows ? rows.Count + 1 : 1, SlidingExpiration = TimeSpan.FromHours(1) });
        }

        return made!;
    }

    /// <summary>The numbers of the sources that a context sees whole.</summary>
    internal async Task<Counts> OfSources(HeedDb db, CancellationToken ct) =>
        await Once(db, await RenewFor(db, ct), null, async () => await db.Tallies.GroupBy(_ => 1).Select(Counting.Sum).SingleOrDefaultAsync(ct) ?? new Counts());

    /// <summary>The numbers of everything that a context sees; null where it sees more than whole sources.</summary>
    internal async Task<Counts?> Of(HeedDb db, CancellationToken ct) => db.Sight.Kind == SightKind.Scopes ? await OfSources(db, ct) : null;

    /// <returns>How many sources were counted.</returns>
    public async Task<int> RenewAll(CancellationToken ct)
    {
        await using var db = databases.Whole();
        var stale = await Stale(db, Today).ToListAsync(ct);
        await Renew(stale, ct);
        return stale.Count;
    }

    public void Dispose() => remembered.Dispose();

    public async Task Renew(IReadOnlyList<ScopeId> scopes, CancellationToken ct)
    {
        foreach (var some in scopes.Chunk(AtOnce))
        {
            using var turn = await databases.Turn(ct);
            await using var db = databases.Whole();
            await db.Database.BeginTransactionAsync(ct);
            await TallyKeeping.Keep(db, databases, some, Today, ct);
            await db.Database.CommitTransactionAsync(ct);
        }
    }

    private static async Task<Standing> Stand(HeedDb db, CancellationToken ct) =>
        await db.Tallies.GroupBy(_ => 1).Select(g => new Standing(g.Count(), g.Sum(t => t.Stamp), g.Max(t => t.CountedOn), g.Min(t => t.GoodUntil))).SingleOrDefaultAsync(ct)
            ?? new Standing(0, 0, DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>How the numbers stand that a context sees: two that are alike are made of the same numbers.</summary>
    internal sealed record Standing(int Sources, long Stamps, DateOnly CountedOn, DateOnly GoodUntil);
}
