using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says what a recommendation is about, so that the position can be read by theme.</summary>
public sealed class NameThemes(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    /// <param name="names">The themes; one that is used already keeps the letters that it has there.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, IReadOnlyCollection<string> names, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanWriteRecommendations, "said what the recommendation is about"), r => r.Id == id, seen,
            async (recommendation, scene) =>
            {
                var used = (await scene.Seen<RecommendationTheme>().Select(t => t.Name).Distinct().ToListAsync(ct)).DistinctBy(n => n, StringComparer.OrdinalIgnoreCase).ToDictionary(n => n, StringComparer.OrdinalIgnoreCase);
                return recommendation.Concern(names.Select(RecommendationTheme.Tidy).Select(n => used.GetValueOrDefault(n, n)));
            }, ct);
}
