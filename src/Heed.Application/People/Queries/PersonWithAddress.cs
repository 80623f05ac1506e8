using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>Who bears an e-mail address, for a verb of the command line that is run for somebody; null when nobody does.</summary>
public sealed class PersonWithAddress(Reader reader)
{
    public async Task<PersonId?> Run(string address, CancellationToken ct)
    {
        if (!EmailAddress.TryParse(address, out var email))
        {
            return null;
        }

        await using var db = reader.For(Actor.Heed);
        return await db.People.Where(p => p.Email == email).Select(p => (PersonId?)p.Id).SingleOrDefaultAsync(ct);
    }
}
