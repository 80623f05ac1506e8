using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>Who a signed-in person is today, with the roles they hold.</summary>
public sealed class ActorOf(Databases databases, TimeProvider time)
{
    /// <returns>The actor; a visitor when the person is unknown or has left.</returns>
    public async Task<Actor> Run(PersonId id, CancellationToken ct)
    {
        await using var db = databases.Whole();
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var person = await db.People.AsNoTracking()
            .Where(p => p.Id == id && (p.LeftOn == null || p.LeftOn >= today))
            .Select(p => new { p.Name, p.AgencyId })
            .SingleOrDefaultAsync(ct);
        if (person is null)
        {
            return Actor.Visitor;
        }

        var roles = await db.Grants.AsNoTracking()
            .Where(g => g.PersonId == id && g.From <= today && (g.Until == null || g.Until >= today))
            .Select(g => new HeldRole(g.Role, g.ScopeId))
            .ToListAsync(ct);
        var away = await db.Deputies.AsNoTracking()
            .Where(d => d.DeputyPersonId == id && d.From <= today && d.Until >= today && db.People.Any(p => p.Id == d.PersonId && (p.LeftOn == null || p.LeftOn >= today)))
            .OrderBy(d => d.Id)
            .Select(d => new StoodInFor(d.PersonId, d.PersonName, d.Until))
            .ToListAsync(ct);
        var hasOwn = roles.Any(r => r.Role == Role.AgencyLead) || away.Count > 0 || await LeadsElsewhere(db, id, today, ct);
        return new Actor(ActorKind.Person, id, person.Name, person.AgencyId, roles) { HasOwn = hasOwn, StandsInFor = away, Sits = await db.Set<GroupSeat>().AnyAsync(s => s.PersonId == id, ct) };
    }

    /// <summary>Whether some action names the person outside the scopes that their roles see.</summary>
    private static Task<bool> LeadsElsewhere(HeedDb db, PersonId id, DateOnly today, CancellationToken ct) =>
        db.Actions.AnyAsync(a => a.LeadPersonId == id && !db.HeldScopes
            .Where(h => h.PersonId == id && RoleSight.OfWholeScope.Contains(h.Role) && h.From <= today && (h.Until == null || h.Until >= today))
            .Select(h => h.ScopeId)
            .Contains(a.ScopeId), ct);
}
