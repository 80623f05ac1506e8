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
