using Heed.Application.People.Commands;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>One role that a person holds, and whether this actor may end it.</summary>
public sealed class RoleHeld(Reader reader)
{
    public sealed record Row(PersonId Person, string Name, Role Role, string On, DateOnly From, bool MayEnd);

    public async Task<Row?> Run(Actor actor, GrantId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Grants.SingleOrDefaultAsync(g => g.Id == id, ct) is not { } grant
            || await db.People.Where(p => p.Id == grant.PersonId).Select(p => p.Name).SingleOrDefaultAsync(ct) is not { } name
            || !(await Places.Names(db, [grant.ScopeId], ct)).TryGetValue(grant.ScopeId, out var on))
        {
            return null;
        }

        var asked = await GiveRole.AskedOn(db, grant.ScopeId, RolePlaces.Of(grant.Role), ct);
        return new Row(grant.PersonId, name, grant.Role, on, grant.From, await db.MayOnAll(actor, PeopleAccess.ToGive(grant.Role), asked, ct));
    }
}
