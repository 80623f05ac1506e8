using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>A clerical correction of an action: one person proposes it, a second confirms or rejects it. What was verified or signed off stands.</summary>
public sealed class CorrectAction(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ActionId id, int seen, string text, string why, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanCorrect, "proposed a clerical correction", why.Trim()), a => a.Id == id, seen,
            (action, scene) => action.ProposeCorrection(text, why, scene.Stamp), ct);

    public Task<Outcome> Confirm(Actor actor, ActionId id, int seen, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanCorrect, "confirmed a clerical correction"), a => a.Id == id, seen, async (action, scene) =>
        {
            var ids = action.Recommendations.Select(l => l.RecommendationId).ToList();
            return action.ConfirmCorrection(await scene.Seen<Recommendation>().Where(r => ids.Contains(r.Id)).ToListAsync(ct), scene.Stamp);
        }, ct);

    public Task<Outcome> Reject(Actor actor, ActionId id, int seen, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanCorrect, "rejected a clerical correction"), a => a.Id == id, seen, (action, _) => action.RejectCorrection(), ct);
}
