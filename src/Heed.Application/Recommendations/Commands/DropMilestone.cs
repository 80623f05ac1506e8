using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says that a milestone is not needed any more, and why.</summary>
public sealed class DropMilestone(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ActionId id, int number, string reason, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, "dropped a milestone", reason.Trim()), a => a.Id == id, null, (action, scene) => action.DropMilestone(number, reason, scene.Stamp), ct);
}
