using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Adds a milestone to an action: what is reached on the way, and by when.</summary>
public sealed class AddMilestone(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ActionId id, string text, DateOnly? due, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, "added a milestone"), a => a.Id == id, null, (action, scene) => action.AddMilestone(text, due, scene.Stamp), ct);
}
