using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Home.Queries;

/// <summary>Impact checks that were promised, whose day has come or comes within four weeks.</summary>
public sealed class ImpactChecksToMake(Reader reader)
{
    public sealed record Row(ImpactCheckId Id, string BetterOff, DateOnly Due);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (held, soon) = (Held.By(actor, RecommendationAccess.CanCheckImpact), db.Today.AddDays(Timeliness.SoonDays));
        return await db.ImpactChecks.Awaited().Where(c => c.Due <= soon && db.ScopeReaches.Any(s => s.ScopeId == c.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(c => c.Due).ThenBy(c => c.Id).Select(c => new Row(c.Id, c.Plan.BetterOff, c.Due!.Value)).ToPart(ct);
    }
}
