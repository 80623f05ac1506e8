using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Home.Queries;

/// <summary>Recommendations to bodies elsewhere that are to be asked again by today.</summary>
public sealed class AddresseesToChase(Reader reader)
{
    public sealed record Row(RecommendationId Id, string Number, string Title, string Source, DateOnly ChaseOn);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (held, today) = (Held.By(actor, RecommendationAccess.CanNoteContacts), db.Today);
        return await db.Recommendations.Where(r => r.ChaseOn <= today && db.ScopeReaches.Any(s => s.ScopeId == r.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(r => r.ChaseOn).ThenBy(r => r.Id)
            .Select(r => new Row(r.Id, r.PrintedNumber, r.Title, db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault() ?? "", r.ChaseOn!.Value))
            .ToPart(ct);
    }
}
