using Heed.Application.Platform.Database;
using Heed.Application.Reports;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Writing;

/// <summary>Counts anew, in the transaction of any change, what follows from the sources that it touched, so that no command can forget to.</summary>
internal static class TallyKeeping
{
    /// <summary>The scopes of what is about to be saved and changes a number: of an action too the scopes of what it answers elsewhere.</summary>
    public static HashSet<ScopeId> Touched(HeedDb db) =>
        Of([.. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(e => e.Entity)]);

    public static HashSet<ScopeId> Of(IReadOnlyCollection<object> changed) =>
    [
        .. changed.Where(e => e is PlanAction or Recommendation or ActionRecommendation or SourceOwner or RecommendationTheme).Cast<IScoped>().Select(e => e.ScopeId),
        .. changed.OfType<PlanAction>().SelectMany(a => a.Recommendations).Select(l => l.ScopeId),
    ];

    /// <summary>Counts some scopes within the open transaction, after everything else was saved in it.</summary>
    public static async Task Keep(HeedDb open, Databases databases, IReadOnlyCollection<ScopeId> scopes, DateOnly today, CancellationToken ct)
    {
        if (scopes.Count == 0)
        {
            return;
        }

        await using var db = await databases.WholeWithin(open, ct);
        // Of two changes in one source the second waits here, and counts what the first has saved. Always in one order, so that no two wait for each other.
        foreach (var number in scopes.Select(s => BitConverter.ToInt64(s.Value.ToByteArray(), 8)).Order())
        {
            await RowLock.Take(db, number, ct);
        }

        var (tallies, agencies, themes) = await Counting.Of(db, db.Recommendations.Where(r => scopes.Contains(r.ScopeId)), db.Actions.Where(a => scopes.Contains(a.ScopeId)), today, ct);
        await Write(db, scopes, [.. tallies, .. scopes.Except(tallies.Select(t => t.ScopeId)).Select(s => new Tally { ScopeId = s, CountedOn = today, GoodUntil = Counting.Never(today) })], ct);
        await Write(db, db.AgencyTallies.Where(t => scopes.Contains(t.ScopeId)), t => (t.ScopeId, t.AgencyId), agencies, ct);
        await Write(db, db.ThemeTallies.Where(t => scopes.Contains(t.ScopeId)), t => (t.ScopeId, t.Theme), themes, ct);
        await db.SaveChangesAsync(ct);
    }

    private static async Task Write(HeedDb db, IReadOnlyCollection<ScopeId> scopes, IReadOnlyList<Tally> counted, CancellationToken ct)
    {
        var kept = await db.Tallies.Where(t => scopes.Contains(t.ScopeId)).ToDictionaryAsync(t => t.ScopeId, ct);
        foreach (var tally in counted)
        {
            if (kept.TryGetValue(tally.ScopeId, out var before))
            {
                (before.CountedOn, before.GoodUntil, before.Counts) = (tally.CountedOn, tally.GoodUntil, tally.Counts);
            }
            else
            {
                db.Add(before = tally);
            }

            before.Stamp = Random.Shared.NextInt64(1, 1L << 40);
        }
    }

    /// <summary>Puts what was counted into the rows that are there, and takes away those of which nothing is left.</summary>
    private static async Task Write<T, TKey>(HeedDb db, IQueryable<T> rows, Func<T, TKey> key, IReadOnlyList<T> counted, CancellationToken ct) where T : class where TKey : notnull
    {
        var kept = await rows.ToDictionaryAsync(key, ct);
        foreach (var tally in counted)
        {
            if (kept.Remove(key(tally), out var before))
            {
                db.Entry(before).CurrentValues.SetValues(tally);
            }
            else
            {
                db.Add(tally);
            }
        }

        db.RemoveRange(kept.Values);
    }
}
