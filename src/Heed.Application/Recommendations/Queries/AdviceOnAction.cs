using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What could be clearer in the wording of an action, by the advice of the partnerships that own it. For those who plan actions.</summary>
public sealed class AdviceOnAction(Reader reader)
{
    /// <summary>Of one that is being planned for a recommendation.</summary>
    public async Task<IReadOnlyList<AdviceGiven>> Planned(Actor actor, RecommendationId recommendation, PlannedWords words, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Recommendations.Where(r => r.Id == recommendation).Select(r => new { r.ScopeId }).SingleOrDefaultAsync(ct) is { } found
            ? await Given(db, found.ScopeId, [recommendation], words, ct)
            : [];
    }

    /// <summary>Of one that exists, as it stands or as it is being changed.</summary>
    /// <param name="words">Null: as it stands.</param>
    public async Task<IReadOnlyList<AdviceGiven>> Of(Actor actor, ActionId action, PlannedWords? words, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Actions.AsNoTracking().Where(a => a.Id == action).Select(a => new { a.ScopeId, a.Text, a.LeadRole, a.LeadPersonId, Answers = a.Recommendations.Select(r => r.RecommendationId).ToList() }).SingleOrDefaultAsync(ct) is { } found
            ? await Given(db, found.ScopeId, found.Answers, words ?? new PlannedWords(found.Text, found.LeadRole.Length > 0, found.LeadPersonId is not null), ct)
            : [];
    }

    private static async Task<IReadOnlyList<AdviceGiven>> Given(HeedDb db, ScopeId scope, IReadOnlyList<RecommendationId> answers, PlannedWords words, CancellationToken ct)
    {
        var asked = await db.Recommendations.Where(r => answers.Contains(r.Id)).Select(r => new { HasMeasure = r.Measure != "", HasOutcome = r.IntendedOutcome != "" }).ToListAsync(ct);
        var owners = await db.Partnerships.Where(p => p.ScopeId == scope || db.ScopeReaches.Any(r => r.ScopeId == scope && r.FromScopeId == p.ScopeId)).OrderBy(p => p.Name).Select(p => p.ScopeId).ToListAsync(ct);
        var phrases = (await db.Set<AdvicePhrase>().AsNoTracking().Where(p => owners.Contains(p.ScopeId)).ToListAsync(ct)).ToLookup(p => p.ScopeId);
        var draft = new DraftedAction(words.Text, asked.Exists(a => a.HasMeasure), asked.Exists(a => a.HasOutcome), words.HasRole, words.HasPerson);
        return Advice.On(draft, AdviceHere.OfAll(owners.Select(o => (IReadOnlyCollection<AdvicePhrase>)[.. phrases[o]])));
    }
}

/// <summary>The words of an action as they are typed, and whether a role and a person are given.</summary>
public sealed record PlannedWords(string Text, bool HasRole, bool HasPerson);
