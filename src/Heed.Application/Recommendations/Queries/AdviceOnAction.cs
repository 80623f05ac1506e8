using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What could be clearer in the wording of an action, as it stands or as it is being changed.</summary>
public sealed class AdviceOnAction(Reader reader)
{
    /// <param name="words">Null: as it stands.</param>
    public async Task<IReadOnlyList<AdviceGiven>> Run(Actor actor, ActionId action, PlannedWords? words, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Actions.AsNoTracking().Where(a => a.Id == action).Select(a => new { a.ScopeId, a.Text, a.LeadRole, a.LeadPersonId, Answers = a.Recommendations.Select(r => r.RecommendationId).ToList() }).SingleOrDefaultAsync(ct) is { } found
            ? await AdviceGiving.On(db, found.ScopeId, found.Answers, words ?? new PlannedWords(found.Text, found.LeadRole.Length > 0, found.LeadPersonId is not null), ct)
            : [];
    }
}
