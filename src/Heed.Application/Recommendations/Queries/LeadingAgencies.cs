using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The agencies that lead an action among those this actor may see, to choose a list by.</summary>
public sealed class LeadingAgencies(Reader reader, KeptCounts kept)
{
    public sealed record Row(AgencyId Id, string Name);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await (await Leading(db, ct))
            .OrderBy(g => g.Name).ThenBy(g => g.Id)
            .Select(g => new Row(g.Id, g.Name))
            .ToListAsync(ct);
    }

    /// <summary>Of whole sources it is kept counted who leads something: a million actions are not asked.</summary>
    private async Task<IQueryable<Agency>> Leading(HeedDb db, CancellationToken ct)
    {
        if (db.Sight.Kind != SightKind.Scopes)
        {
            return db.Agencies.Where(g => db.Actions.Any(a => a.LeadAgencyId == g.Id));
        }

        await kept.RenewFor(db, ct);
        return db.Agencies.Where(g => db.AgencyTallies.Select(t => t.AgencyId).Contains(g.Id));
    }
}
