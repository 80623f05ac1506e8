using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>A person's own authenticator app: since when, and how many recovery codes are left.</summary>
public sealed class MySecondFactor(Reader reader)
{
    public sealed record Row(DateTimeOffset Since, int CodesLeft);

    public async Task<Row?> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var app = await db.Users.Where(a => a.PersonId == actor.Person).Select(a => a.App).SingleOrDefaultAsync(ct);
        return app is null ? null : new Row(app.Since, app.Codes.Count);
    }
}
