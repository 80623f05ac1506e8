using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>How many actions each agency has that were brought in, incomplete.</summary>
public sealed class IncompleteByAgency(Reader reader)
{
    /// <param name="Agency">Null for those that no agency leads yet.</param>
    public sealed record Row(AgencyId? Id, string? Agency, int Actions);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var rows = await db.Actions.In(ActionState.Incomplete, db.Today)
            .GroupBy(a => a.LeadAgencyId)
            .Select(g => new { Id = g.Key, Actions = g.Count() })
            .Select(g => new Row(g.Id, db.Agencies.Where(a => a.Id == g.Id).Select(a => a.Name).FirstOrDefault(), g.Actions))
            .ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Agency is null).ThenBy(r => r.Agency, StringComparer.Ordinal)];
    }
}
