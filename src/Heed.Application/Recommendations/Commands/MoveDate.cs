using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Moves an action's due date, with who agreed and why.</summary>
public sealed class MoveDate(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, int seen, DateOnly to, string agreedBy, string reason, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, agreedBy.Trim() is { Length: > 0 and <= 200 } who ? $"moved the date, agreed by {who}" : "moved the date", reason.Trim()), a => a.Id == id, seen,
            (action, scene) => action.MoveDate(to, agreedBy, reason, scene.Stamp), ct);
}
