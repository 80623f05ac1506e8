using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>One impact check: what is measured, and what it found.</summary>
public sealed class OneImpactCheck(Reader reader)
{
    /// <param name="IsOwn">Whether the actor leads an action of what it checks, and so cannot record it.</param>
    public sealed record Row(ImpactCheckId Id, int Version, ImpactPlan Plan, DateOnly? Due, Declined? Declined, bool IsAwaited, ImpactResult? Result, IReadOnlyList<ImpactFinding> Findings, IReadOnlyList<Of> Recommendations, bool MayRecord, bool IsOwn);

    public sealed record Of(RecommendationId Id, string Label, string Text, RecommendationStage Stage);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, ImpactCheckId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.ImpactChecks.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } check)
        {
            return null;
        }

        var ids = check.Recommendations.Select(l => l.RecommendationId).ToList();
        var of = await db.Recommendations.Where(r => ids.Contains(r.Id)).OrderBy(r => r.Position).ToListAsync(ct);
        return new Row(check.Id, check.Version, check.Plan, check.Due, check.Declined, check.IsAwaited, check.Result, check.Findings, [.. of.Select(r => new Of(r.Id, r.Label, r.Text, r.Stage))],
            await db.May(actor, RecommendationAccess.CanCheckImpact, check.ScopeId, ct),
            await db.Actions.AnyAsync(a => a.LeadPersonId != null && a.LeadPersonId == actor.Person && a.Recommendations.Any(l => ids.Contains(l.RecommendationId)), ct));
    }
}
