using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>A chair settles with one reason what the gate found, one point or several. The reason stays visible.</summary>
public sealed class OverrideGate(Writer writer)
{
    /// <param name="points">The keys of the points.</param>
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, IReadOnlyCollection<string> points, string reason, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanOverrideGate, "settled what the gate found", reason.Trim()), r => r.Id == id, seen, async (recommendation, scene) =>
        {
            recommendation.TakeGate(GateLook.Points(recommendation, await AskForSignOff.AnswersTo(scene, id, ct), await scene.Find<PublicAnswer>(a => a.RecommendationId == id, ct)));
            return recommendation.Override(points, reason, scene.Stamp);
        }, ct);
}
