using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

internal static partial class Counting
{
    /// <summary>What was counted of some sources.</summary>
    public sealed record Numbers(IReadOnlyList<Tally> Tallies, IReadOnlyList<AgencyTally> Agencies, IReadOnlyList<ThemeTally> Themes)
    {
        public static readonly Numbers None = new([], [], []);
    }

    /// <summary>The same by what the recommendations are about. An action counts once in each theme of what it answers in its own source.</summary>
    private static async Task<IReadOnlyList<ThemeTally>> ByTheme(IQueryable<Recommendation> recommendations, Dictionary<ActionId, Counted> actions, ILookup<RecommendationId, ActionId> answering, DateOnly today, CancellationToken ct)
    {
        var themed = await recommendations.SelectMany(r => r.Themes, (r, t) => new { r.ScopeId, r.Id, t.Name, r.Stage }).ToListAsync(ct);
        return [.. themed.GroupBy(t => (t.ScopeId, t.Name)).Select(g => Counted(g.Key.ScopeId, g.Key.Name, [.. g.Select(t => t.Stage)], g.SelectMany(t => answering[t.Id]).Distinct()))];

        ThemeTally Counted(ScopeId scope, string name, IReadOnlyList<RecommendationStage> stages, IEnumerable<ActionId> answers)
        {
            var home = answers.Where(a => actions.TryGetValue(a, out var action) && action.ScopeId == scope).Select(a => actions[a].On(today)).ToList();
            return new ThemeTally
            {
                ScopeId = scope,
                Theme = name,
                Recommendations = stages.Count,
                OpenRecommendations = stages.Count(s => s == RecommendationStage.Open),
                SignedOff = stages.Count(s => s is RecommendationStage.SignedOff or RecommendationStage.Embedded),
                Embedded = stages.Count(s => s == RecommendationStage.Embedded),
                Actions = home.Count,
                Open = home.Count(t => t.IsOpen),
                Overdue = home.Count(t => t.Kind == TimelinessKind.Overdue),
            };
        }
    }
}
