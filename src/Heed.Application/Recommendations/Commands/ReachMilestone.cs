using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says on which day a milestone was reached.</summary>
public sealed class ReachMilestone(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ActionId id, int number, DateOnly? on, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanReportProgress, "reached a milestone"), a => a.Id == id, null, (action, scene) => action.ReachMilestone(number, on, scene.Stamp), ct);
}
