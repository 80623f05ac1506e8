using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says which findings of its review a recommendation comes from.</summary>
public sealed class LinkFindings(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    /// <param name="from">The findings; those of another source are left out.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, IReadOnlyCollection<FindingId> from, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanWriteRecommendations, "said which findings the recommendation comes from"), r => r.Id == id, seen,
            async (recommendation, scene) => recommendation.ComeFrom(
                await scene.Seen<Finding>().Where(f => f.SourceId == recommendation.SourceId && from.Contains(f.Id)).Select(f => f.Id).ToListAsync(ct)), ct);
}
