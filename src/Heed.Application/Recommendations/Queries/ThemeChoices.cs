using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The themes in use of all that this actor may see, to choose from.</summary>
public sealed class ThemeChoices(Reader reader, KeptCounts kept)
{
    /// <summary>Nobody chooses from more.</summary>
    public const int Most = 300;

    /// <param name="of">Only those of sources of this partnership.</param>
    public async Task<IReadOnlyList<string>> Run(Actor actor, PartnershipId? of, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var tallies = of is { } one ? db.ThemeTallies.OwnedBy(db, one) : db.ThemeTallies;
        return await kept.Once<IReadOnlyList<string>>(db, await kept.RenewFor(db, ct), of, async () => await tallies.Select(t => t.Theme).Distinct().OrderBy(t => t).Take(Most).ToListAsync(ct));
    }
}

/// <summary>Limits lists to one theme.</summary>
internal static class Themes
{
    public static IQueryable<Recommendation> About(this IQueryable<Recommendation> recommendations, string theme) =>
        recommendations.Where(r => r.Themes.Any(t => t.Name == theme));

    /// <summary>An action is about what those recommendations are about that it answers in its own source.</summary>
    public static IQueryable<PlanAction> About(this IQueryable<PlanAction> actions, HeedDb db, string theme) =>
        actions.Where(a => db.Set<RecommendationTheme>().Any(t => t.Name == theme && t.ScopeId == a.ScopeId && a.Recommendations.Any(l => l.RecommendationId == t.RecommendationId)));
}
