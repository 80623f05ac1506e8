using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>A person's own account: who they are to Heed, and what they hold today.</summary>
public sealed class MyAccount(Reader reader, TimeProvider time)
{
    public sealed record Row(string Name, string RoleTitle, string Email, string Agency, IReadOnlyList<PersonPage.RoleRow> Roles);

    public async Task<Row?> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (actor.Person is not { } me || await db.People.SingleOrDefaultAsync(p => p.Id == me, ct) is not { } person)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var agency = await db.Agencies.Where(a => a.Id == person.AgencyId).Select(a => a.Name).SingleAsync(ct);
        var roles = await PersonPage.Roles(db, actor, me, today, ct);
        return new Row(person.Name, person.RoleTitle, person.Email.Value, agency, [.. roles.Where(r => r.Counts)]);
    }
}
