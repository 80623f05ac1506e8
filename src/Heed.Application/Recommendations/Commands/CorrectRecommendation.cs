using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>A clerical correction of a recommendation: one person proposes it, a second confirms or rejects it. What was signed off stands.</summary>
public sealed class CorrectRecommendation(Writer writer)
{
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, string text, string why, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanCorrect, "proposed a clerical correction", why.Trim()), r => r.Id == id, seen,
            (recommendation, scene) => recommendation.ProposeCorrection(text, why, scene.Stamp), ct);

    public Task<Outcome> Confirm(Actor actor, RecommendationId id, int seen, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanCorrect, "confirmed a clerical correction"), r => r.Id == id, seen,
            (recommendation, scene) => recommendation.ConfirmCorrection(scene.Stamp), ct);

    public Task<Outcome> Reject(Actor actor, RecommendationId id, int seen, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanCorrect, "rejected a clerical correction"), r => r.Id == id, seen,
            (recommendation, _) => recommendation.RejectCorrection(), ct);
}
