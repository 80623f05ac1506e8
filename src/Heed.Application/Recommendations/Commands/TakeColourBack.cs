using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Takes a judged colour back. What was judged, and why, stays in sight.</summary>
public sealed class TakeColourBack(Writer writer)
{
    private const string Did = "took the judged colour back";

    public Task<Outcome> Run(Actor actor, ActionId id, string reason, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanJudgeColours, Did, reason.Trim()), a => a.Id == id, null, (action, scene) => action.TakeColourBack(reason, scene.Stamp), ct);

    public Task<Outcome> OfRecommendation(Actor actor, RecommendationId id, string reason, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanJudgeColours, Did, reason.Trim()), r => r.Id == id, null, (recommendation, scene) => recommendation.TakeColourBack(reason, scene.Stamp), ct);
}
