using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says whether a recommendation is accepted, in part or not, with the reasons.</summary>
public sealed class TakeStance(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, Stance stance, string reasons, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanTakeStance, "took a stance on the recommendation"), r => r.Id == id, seen,
            (recommendation, _) => recommendation.Take(stance, reasons), ct);
}
