using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What could be clearer in the wording of an action that is being planned for a recommendation.</summary>
public sealed class AdviceOnPlan(Reader reader)
{
    public async Task<IReadOnlyList<AdviceGiven>> Run(Actor actor, RecommendationId recommendation, PlannedWords words, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Recommendations.Where(r => r.Id == recommendation).Select(r => new { r.ScopeId }).SingleOrDefaultAsync(ct) is { } found
            ? await AdviceGiving.On(db, found.ScopeId, [recommendation], words, ct)
            : [];
    }
}

/// <summary>The words of an action as they are typed, and whether a role and a person are given.</summary>
public sealed record PlannedWords(string Text, bool HasRole, bool HasPerson);
