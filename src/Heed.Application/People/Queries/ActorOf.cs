using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
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
        // In one question: it is asked at every request.
        var elsewhere = LedElsewhere(db, id, today);
        var person = await db.People.AsNoTracking()
            .Where(p => p.Id == id && (p.LeftOn == null || p.LeftOn >= today))
            .Select(p => new
            {
                p.Name,
                p.AgencyId,
                Roles = db.Grants.Where(g => g.PersonId == p.Id && g.From <= today && (g.Until == null || g.Until >= today)).OrderBy(g => g.Id).Select(g => new HeldRole(g.Role, g.ScopeId)).ToList(),
                LeadsElsewhere = elsewhere.Any(),
                Sits = db.Set<GroupSeat>().Any(s => s.PersonId == id),
                IsDeputy = db.Deputies.Any(d => d.DeputyPersonId == id && d.From <= today && d.Until >= today),
            })
            .SingleOrDefaultAsync(ct);
        if (person is null)
        {
            return Actor.Visitor;
        }

        List<StoodInFor> away = !person.IsDeputy ? [] : await db.Deputies.AsNoTracking()
            .Where(d => d.DeputyPersonId == id && d.From <= today && d.Until >= today && db.People.Any(p => p.Id == d.PersonId && (p.LeftOn == null || p.LeftOn >= today)))
            .OrderBy(d => d.Id)
            .Select(d => new StoodInFor(d.PersonId, d.PersonName, d.Until))
            .ToListAsync(ct);
        var hasOwn = person.Roles.Any(r => r.Role == Role.AgencyLead) || away.Count > 0 || person.LeadsElsewhere;
        return new Actor(ActorKind.Person, id, person.Name, person.AgencyId, person.Roles) { HasOwn = hasOwn, StandsInFor = away, Sits = person.Sits };
    }

    /// <summary>The actions that name the person outside the scopes that their roles see.</summary>
    private static IQueryable<PlanAction> LedElsewhere(HeedDb db, PersonId id, DateOnly today) =>
        db.Actions.IgnoreAutoIncludes().Where(a => a.LeadPersonId == id && !db.HeldScopes
            .Where(h => h.PersonId == id && RoleSight.OfWholeScope.Contains(h.Role) && h.From <= today && (h.Until == null || h.Until >= today))
            .Select(h => h.ScopeId)
            .Contains(a.ScopeId));
}
