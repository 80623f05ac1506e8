using Heed.Application.People;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Merges a duplicate into the action that carries it on. Both histories stay: the duplicate points to the other, where its progress and evidence are read too.</summary>
public sealed class MergeActions(Writer writer)
{
    /// <param name="id">The duplicate, which ends.</param>
    /// <param name="seen">The version of it that the person saw.</param>
    /// <param name="into">The action that stays; null where none was chosen.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, int seen, ActionId? into, string reason, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, "merged the action into another", reason.Trim(), "merged a duplicate into the action"), a => a.Id == id, seen, async (duplicate, scene) =>
        {
            if (into is not { } stays || await scene.Seen<PlanAction>().AsSplitQuery().SingleOrDefaultAsync(a => a.Id == stays, ct) is not { } survivor)
            {
                return Outcome.Refused("Into", "Choose the action that stays");
            }

            if (!await scene.May(RecommendationAccess.CanPlanActions, survivor.ScopeId, ct))
            {
                return Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence);
            }

            // Nothing of a restricted review leaves it, and nothing from outside is tied to it.
            if (survivor.ScopeId != duplicate.ScopeId && !(await scene.IsOpen(survivor.ScopeId, ct) && await scene.IsOpen(duplicate.ScopeId, ct)))
            {
                return Outcome.Refused("Into", "One of the two belongs to a restricted review, so they stay apart. Choose an action of the same review");
            }

            var ids = duplicate.Recommendations.Select(l => l.RecommendationId).ToList();
            return survivor.Merge(duplicate, await scene.Seen<Recommendation>().Where(r => ids.Contains(r.Id)).ToListAsync(ct), reason, scene.Stamp);
        }, ct);
}
