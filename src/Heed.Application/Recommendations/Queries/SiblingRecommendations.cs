using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The other recommendations of the same source, which an action may answer too.</summary>
public sealed class SiblingRecommendations(Reader reader)
{
    public sealed record Row(RecommendationId Id, string PrintedNumber, int Position, string Title, string Text);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, RecommendationId of, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Recommendations
            .Where(r => r.Id != of && db.Recommendations.Any(x => x.Id == of && x.SourceId == r.SourceId))
            .OrderBy(r => r.Position).ThenBy(r => r.Id)
            .Select(r => new Row(r.Id, r.PrintedNumber, r.Position, r.Title, r.Text.Substring(0, 120)))
            .ToListAsync(ct);
    }
}
