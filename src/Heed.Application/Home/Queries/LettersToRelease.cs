using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Home.Queries;

/// <summary>Drafted letters to chairs, boards and chief officers that wait for this person to release them.</summary>
public sealed class LettersToRelease(Reader reader)
{
    public sealed record Row(DraftLetterId Id, string Subject, Rung Rung, DateTimeOffset At);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var held = Held.By(actor, RecommendationAccess.CanReleaseLetters);
        return await db.DraftLetters.Where(d => d.State == DraftState.Waiting && db.ScopeReaches.Any(s => s.ScopeId == d.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(d => d.Id).Select(d => new Row(d.Id, d.Subject, d.Rung, d.Made.At)).ToPart(ct);
    }
}
