using Heed.Application.Platform.Database;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Writing;

/// <summary>
/// Looks in the same transaction as any change whether what was signed off is still as the body saw it, so that no command can forget to.
/// It looks at recommendations that the actor may not see as well: what is void is void for all.
/// </summary>
internal static class PinKeeping
{
    public static async Task Keep(HeedDb db, Databases databases, Stamp by, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        var actions = db.ChangeTracker.Entries<PlanAction>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity)
            .UnionBy(db.ChangeTracker.Entries<Evidence>().Where(e => e.State == EntityState.Modified)
                .Select(e => db.ChangeTracker.Entries<PlanAction>().FirstOrDefault(a => a.Entity.Id == e.Entity.ActionId)?.Entity).OfType<PlanAction>(), a => a.Id)
            .ToList();
        var recommendations = db.ChangeTracker.Entries<Recommendation>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity).ToList();
        if (actions.Count > 0)
        {
            recommendations.AddRange(await Others(db, databases, actions, recommendations, ct));
        }

        recommendations.ForEach(r => r.CheckPins(actions.Where(a => a.Recommendations.Any(l => l.RecommendationId == r.Id)), by));
    }

    /// <summary>The others that the changed actions answer and that are on their way, seen or unseen; from here on they are saved with the change.</summary>
    private static async Task<List<Recommendation>> Others(HeedDb db, Databases databases, List<PlanAction> actions, List<Recommendation> known, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var (ids, seen) = (actions.ConvertAll(a => a.Id), known.ConvertAll(r => r.Id));
        // From the few links on: asked the other way round, SQLite reads every recommendation there is.
        var answered = whole.Set<ActionRecommendation>().Where(l => ids.Contains(l.ActionId)).Select(l => l.RecommendationId);
        var read = await whole.Recommendations.AsNoTracking()
            .Where(r => r.Stage != RecommendationStage.Open && !seen.Contains(r.Id) && answered.Contains(r.Id))
            .ToListAsync(ct);
        return read.ConvertAll(r =>
        {
            if (db.Recommendations.Local.FirstOrDefault(t => t.Id == r.Id) is { } tracked)
            {
                return tracked;
            }

            db.Attach(r);
            return r;
        });
    }
}
