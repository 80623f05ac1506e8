using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says what a recommendation asks for, which words of its answer answer each, and whether it is a priority.</summary>
public sealed class ConfirmAsks(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, IReadOnlyList<Asked> asks, bool priority, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanAskForSignOff, "confirmed what the recommendation asks for"), r => r.Id == id, seen, async (recommendation, scene) =>
        {
            var confirmed = recommendation.ConfirmAsks(asks, scene.Stamp);
            if (confirmed.IsDone)
            {
                recommendation.Prioritise(priority);
                recommendation.TakeGate(GateLook.Points(recommendation, await AskForSignOff.AnswersTo(scene, id, ct), await scene.Find<PublicAnswer>(a => a.RecommendationId == id, ct)));
            }

            return confirmed;
        }, ct);
}
