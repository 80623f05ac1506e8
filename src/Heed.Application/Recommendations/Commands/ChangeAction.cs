using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Changes what an action is and who leads it; what was brought in incomplete is made whole by it.</summary>
public sealed class ChangeAction(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, int seen, PlannedAction plan, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, "changed the action"), a => a.Id == id, seen, async (action, scene) =>
        {
            var (lead, problems) = await LeadReading.Read(scene, plan, action.Lead, ct);
            var changed = action.Change(plan.Text, lead, plan.Due, plan.Contributors, plan.Group, scene.Stamp);
            return problems.And(changed.IsDone ? action.Be(plan.Kind ?? action.Kind) : changed);
        }, ct);
}
