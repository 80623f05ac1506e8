using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says what should be different for people, and how it will be known.</summary>
public sealed class SayOutcome(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, string intendedOutcome, string measure, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanWriteRecommendations, "said the intended outcome and its measure"), r => r.Id == id, seen,
            (recommendation, _) => recommendation.Intend(intendedOutcome, measure), ct);
}
