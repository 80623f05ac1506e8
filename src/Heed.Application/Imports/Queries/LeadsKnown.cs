using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>The agencies and people that this actor may name as leads, by the names that a document may have for them.</summary>
public sealed class LeadsKnown(Reader reader, AgencyChoices agencies, LeadChoices leads)
{
    public async Task<LeadBook> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var offered = (await agencies.Run(actor, ct)).Select(a => a.Id).ToHashSet();
        var bodies = await db.Agencies.Select(a => new { a.Id, a.Name, a.ShortName }).ToListAsync(ct);
        var people = await leads.Run(actor, ct);
        var addresses = await db.People.Select(p => new { p.Id, p.Email }).ToDictionaryAsync(p => p.Id, p => p.Email.Value, ct);
        return new LeadBook(
            bodies.Where(a => offered.Contains(a.Id)).Select(a => (a.Id, (IReadOnlyList<string>)[a.Name, a.ShortName])),
            people.Select(p => new LeadBook.Known(p.Id, p.Name, p.RoleTitle, addresses.GetValueOrDefault(p.Id, ""), p.AgencyId)));
    }
}
