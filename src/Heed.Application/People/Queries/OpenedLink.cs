using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>What a one-time link from an e-mail is for. Whoever holds its secret may know that much, signed in or not.</summary>
public sealed class OpenedLink(Databases databases, TimeProvider time)
{
    /// <param name="WhyNot">Why it cannot be used any more; null when it can.</param>
    public sealed record Row(PersonId Person, string Name, string RoleTitle, string Email, string Agency, string? WhyNot);

    /// <returns>Null when there is no such link.</returns>
    public async Task<Row?> Run(string? secret, InvitationPurpose purpose, CancellationToken ct)
    {
        var hash = OneTimeSecret.Hash(secret ?? "");
        await using var db = databases.Whole();
        var found = await db.Invitations.AsNoTracking()
            .Where(i => i.SecretHash == hash && i.Purpose == purpose)
            .Join(db.People, i => i.PersonId, p => p.Id, (i, p) => new { Link = i, Person = p, Agency = db.Agencies.Where(a => a.Id == p.AgencyId).Select(a => a.Name).First() })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : new Row(found.Person.Id, found.Person.Name, found.Person.RoleTitle, found.Person.Email.Value, found.Agency,
            found.Link.WhyNot(time.GetUtcNow()));
    }
}
