using Heed.Application.Platform.Database;
using Heed.Application.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Writing;

/// <summary>Counts anew what the calendar has changed since it was counted, or what was never counted.</summary>
public sealed class KeptCounts(Databases databases, TimeProvider time)
{
    /// <summary>So many sources in one transaction.</summary>
    private const int AtOnce = 25;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The sources whose numbers are not true today.</summary>
    public static IQueryable<ScopeId> Stale(HeedDb db, DateOnly today) =>
        db.Sources.Where(s => !db.Tallies.Any(t => t.ScopeId == s.ScopeId && t.CountedOn <= today && t.GoodUntil >= today)).Select(s => s.ScopeId);

    /// <summary>Makes the numbers true today of all that a context may see: most days there is nothing to do.</summary>
    internal async Task RenewFor(HeedDb db, CancellationToken ct)
    {
        if (await Stale(db, db.Today).ToListAsync(ct) is { Count: > 0 } stale)
        {
            await Renew(stale, ct);
        }
    }

    /// <summary>The numbers of the sources that a context sees whole.</summary>
    internal async Task<Counts> OfSources(HeedDb db, CancellationToken ct)
    {
        await RenewFor(db, ct);
        return await db.Tallies.GroupBy(_ => 1).Select(Counting.Sum).SingleOrDefaultAsync(ct) ?? new Counts();
    }

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

    public async Task Renew(IReadOnlyList<ScopeId> scopes, CancellationToken ct)
    {
        foreach (var some in scopes.Chunk(AtOnce))
        {
            await using var db = databases.Whole();
            await db.Database.BeginTransactionAsync(ct);
            await TallyKeeping.Keep(db, databases, some, Today, ct);
            await db.Database.CommitTransactionAsync(ct);
        }
    }
}
