using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>Who stands in for a person, and for whom they stand in, now, before and after.</summary>
public sealed class DeputiesShown(Reader reader)
{
    public sealed record Rows(PersonId Id, string Name, string Agency, bool MayName, IReadOnlyList<Row> Deputies, IReadOnlyList<Row> StandsInFor);

    /// <param name="Who">Who stands in, or for whom.</param>
    public sealed record Row(DeputyId Id, string Who, DateOnly From, DateOnly Until, Stamp Named, bool Counts, bool Ended);

    public async Task<Rows?> Run(Actor actor, PersonId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.People.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } person)
        {
            return null;
        }

        var may = await db.MayOn(actor, person.ScopeId, ct, person);
        var rows = await db.Deputies.Where(d => d.PersonId == id || d.DeputyPersonId == id).OrderByDescending(d => d.Until).ThenByDescending(d => d.Id).Take(100).ToListAsync(ct);
        return new Rows(id, person.Name, await db.Agencies.Where(a => a.Id == person.AgencyId).Select(a => a.Name).SingleAsync(ct),
            may(PeopleAccess.CanNameDeputies),
            [.. rows.Where(d => d.PersonId == id).Select(d => Shown(d, d.DeputyName, db.Today))], [.. rows.Where(d => d.DeputyPersonId == id).Select(d => Shown(d, d.PersonName, db.Today))]);
    }

    private static Row Shown(Deputy deputy, string who, DateOnly today) => new(deputy.Id, who, deputy.From, deputy.Until, deputy.Named, deputy.StandsInOn(today), deputy.Until < today || deputy.Until < deputy.From);
}
