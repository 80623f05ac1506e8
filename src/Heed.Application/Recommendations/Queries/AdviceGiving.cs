using Heed.Application.Platform.Database;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>Gives the advice of the partnerships that own an action.</summary>
internal static class AdviceGiving
{
    public static async Task<IReadOnlyList<AdviceGiven>> On(HeedDb db, ScopeId scope, IReadOnlyList<RecommendationId> answers, PlannedWords words, CancellationToken ct)
    {
        var asked = await db.Recommendations.Where(r => answers.Contains(r.Id)).Select(r => new { HasMeasure = r.Measure != "", HasOutcome = r.IntendedOutcome != "" }).ToListAsync(ct);
        var owners = await db.Partnerships.Where(p => p.ScopeId == scope || db.ScopeReaches.Any(r => r.ScopeId == scope && r.FromScopeId == p.ScopeId)).OrderBy(p => p.Name).Select(p => p.ScopeId).ToListAsync(ct);
        var phrases = (await db.Set<AdvicePhrase>().AsNoTracking().Where(p => owners.Contains(p.ScopeId)).ToListAsync(ct)).ToLookup(p => p.ScopeId);
        var draft = new DraftedAction(words.Text, asked.Exists(a => a.HasMeasure), asked.Exists(a => a.HasOutcome), words.HasRole, words.HasPerson);
        return Advice.On(draft, AdviceHere.OfAll(owners.Select(o => (IReadOnlyCollection<AdvicePhrase>)[.. phrases[o]])));
    }
}
