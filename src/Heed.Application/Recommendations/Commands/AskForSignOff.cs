using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Asks the bodies to sign a recommendation off: the gate looks again, and what it finds must be settled first.</summary>
public sealed class AskForSignOff(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanAskForSignOff, "asked for sign-off"), r => r.Id == id, seen, async (recommendation, scene) =>
        {
            var answers = await AnswersTo(scene, id, ct);
            recommendation.TakeGate(GateLook.Points(recommendation, answers, await scene.Find<PublicAnswer>(a => a.RecommendationId == id, ct)));
            return recommendation.AskForSignOff(answers, scene.Stamp);
        }, ct);

    /// <summary>Every action that answers it, with its evidence.</summary>
    internal static Task<List<PlanAction>> AnswersTo(Scene scene, RecommendationId id, CancellationToken ct) =>
        scene.Seen<PlanAction>().AsSplitQuery().Where(a => a.Recommendations.Any(l => l.RecommendationId == id)).OrderBy(a => a.Id).ToListAsync(ct);
}
