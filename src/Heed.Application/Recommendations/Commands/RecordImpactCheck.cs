using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Records what an impact check found, and takes each of its recommendations on: a difference that was seen embeds it, one that was not seen reopens it.</summary>
public sealed class RecordImpactCheck(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    /// <param name="file">What shows it; needed where the difference was seen.</param>
    /// <param name="again">When it is looked at again.</param>
    public Task<Outcome> Run(Actor actor, ImpactCheckId id, int seen, ImpactResult result, DateOnly? on, string data, KeptFile? file, DateOnly? again, CancellationToken ct) =>
        writer.Change<ImpactCheck>(new Ask(actor, RecommendationAccess.CanCheckImpact, $"recorded the impact check: {Words.Of(result)}"), c => c.Id == id, seen, async (check, scene) =>
        {
            var ids = check.Recommendations.Select(l => l.RecommendationId).ToList();
            if (await scene.Seen<PlanAction>().AnyAsync(a => a.LeadPersonId == actor.Person && a.LeadPersonId != null && a.Recommendations.Any(l => ids.Contains(l.RecommendationId)), ct))
            {
                return Outcome.Refused("", "Nobody checks the difference that their own work made. Somebody who leads none of its actions must record it");
            }

            var recorded = check.Record(result, on, data, file is null ? [] : [file], again, scene.Stamp);
            if (!recorded.IsDone)
            {
                return recorded;
            }

            if (file is not null)
            {
                if (await AddEvidence.WasAdded(scene, file, ct) is { } twice)
                {
                    return twice;
                }

                scene.Keep(AttachedFile.Of(file, check, scene.Now));
            }

            foreach (var recommendation in await scene.Seen<Recommendation>().Where(r => ids.Contains(r.Id)).ToListAsync(ct))
            {
                recommendation.TakeCheck(check, scene.Stamp);
            }

            return recorded;
        }, ct);

    /// <summary>Changes what will be measured and when.</summary>
    public Task<Outcome> Replan(Actor actor, ImpactCheckId id, int seen, ImpactPlan plan, DateOnly? due, CancellationToken ct) =>
        writer.Change<ImpactCheck>(new Ask(actor, RecommendationAccess.CanCheckImpact, "changed the plan of the impact check"), c => c.Id == id, seen, (check, _) => check.Replan(plan, due), ct);
}
