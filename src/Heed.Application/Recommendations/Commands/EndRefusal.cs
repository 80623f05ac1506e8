using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Writes down that an agency refuses an action no longer. What it said stays in sight.</summary>
public sealed class EndRefusal(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ActionId id, string reason, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanRecordRefusals, "wrote down that the refusal has ended", reason.Trim()), a => a.Id == id, null, (action, scene) => action.EndRefusal(reason, scene.Stamp), ct);
}
