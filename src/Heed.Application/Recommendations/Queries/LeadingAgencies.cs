using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The agencies that lead an action among those this actor may see, to choose a list by.</summary>
public sealed class LeadingAgencies(Reader reader)
{
    public sealed record Row(AgencyId Id, string Name);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Agencies
            .Where(g => db.Actions.Any(a => a.LeadAgencyId == g.Id))
            .OrderBy(g => g.Name).ThenBy(g => g.Id)
            .Select(g => new Row(g.Id, g.Name))
            .ToListAsync(ct);
    }
}
