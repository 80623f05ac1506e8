using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The people this actor may name as the lead of something: in post, and among those the actor may see.</summary>
public sealed class LeadChoices(Reader reader, TimeProvider time)
{
    public sealed record Row(PersonId Id, string Name, string RoleTitle, AgencyId AgencyId, string Agency);

    /// <returns>In the order of agencies, then of names.</returns>
    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return await db.People
            .Where(p => p.LeftOn == null || p.LeftOn >= today)
            .Join(db.Agencies, p => p.AgencyId, a => a.Id, (p, a) => new { Person = p, Agency = a })
            .Where(x => x.Agency.Until == null || x.Agency.Until >= today)
            .OrderBy(x => x.Agency.Name).ThenBy(x => x.Person.Name).ThenBy(x => x.Person.Id)
            .Select(x => new Row(x.Person.Id, x.Person.Name, x.Person.RoleTitle, x.Agency.Id, x.Agency.Name))
            .ToListAsync(ct);
    }
}
