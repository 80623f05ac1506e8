using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>Open actions into which another may be merged: those that answer the same recommendations first, then those of the same agency, then others with the words looked for.</summary>
public sealed class MergeChoices(Reader reader)
{
    private const int Most = 20;

    /// <param name="Source">Null where this actor may not see it.</param>
    public sealed record Row(ActionId Id, string Text, string? Agency, DateOnly? Due, string? Source);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, ActionId id, string words, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var agency = await db.Actions.Where(a => a.Id == id).Select(a => a.LeadAgencyId).SingleOrDefaultAsync(ct);
        var answered = await db.Set<ActionRecommendation>().Where(l => l.ActionId == id).Select(l => l.RecommendationId).ToListAsync(ct);
        var others = db.Actions.In(db, ActionState.Open).Where(a => a.Id != id);
        if (words.Trim().ToLower() is { Length: > 0 } wanted)
        {
            others = others.Where(a => a.Text.ToLower().Contains(wanted));
        }

        return await others
            .OrderBy(a => a.Recommendations.Any(l => answered.Contains(l.RecommendationId)) ? 0 : a.LeadAgencyId == agency ? 1 : 2).ThenBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id)
            .Take(Most)
            .Select(a => new Row(a.Id, a.Text, db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault(), a.Due, db.Sources.Where(s => s.ScopeId == a.ScopeId).Select(s => s.Title).FirstOrDefault()))
            .ToListAsync(ct);
    }
}
