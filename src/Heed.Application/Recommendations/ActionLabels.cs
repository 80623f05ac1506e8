using Heed.Application.Platform.Database;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations;

/// <summary>How a letter names an action without saying anything of it: by the numbers of the recommendations it answers.</summary>
internal static class ActionLabels
{
    /// <returns>"recommendation 7", "recommendations 2(ii) and 7"; those without a number are left out.</returns>
    public static async Task<Dictionary<ActionId, string>> Of(HeedDb db, IReadOnlyList<ActionId> actions, CancellationToken ct)
    {
        var numbers = new List<(ActionId Action, string Number)>();
        foreach (var some in actions.Chunk(1_000))
        {
            numbers.AddRange((await db.Set<ActionRecommendation>().Where(l => some.Contains(l.ActionId))
                .Join(db.Recommendations, l => l.RecommendationId, r => r.Id, (l, r) => new { l.ActionId, r.PrintedNumber, r.Position })
                .Where(x => x.PrintedNumber != "").OrderBy(x => x.Position)
                .Select(x => new { x.ActionId, x.PrintedNumber }).ToListAsync(ct)).Select(x => (x.ActionId, x.PrintedNumber)));
        }

        return numbers.GroupBy(n => n.Action, n => n.Number).ToDictionary(g => g.Key, g => g.Distinct().ToList() is [var only] ? $"recommendation {only}" : $"recommendations {Words.List([.. g.Distinct()])}");
    }
}
