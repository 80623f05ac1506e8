using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>A person's own passkeys, in the order they were added.</summary>
public sealed class MyPasskeys(Reader reader)
{
    public sealed record Row(string Id, string Name, DateTimeOffset AddedAt);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var mine = await db.Set<IdentityUserPasskey<Guid>>().AsNoTracking().Where(k => db.Users.Any(a => a.Id == k.UserId && a.PersonId == actor.Person)).ToListAsync(ct);
        return [.. mine.OrderBy(k => k.Data.CreatedAt).Select(k => new Row(WebEncoders.Base64UrlEncode(k.CredentialId), k.Data.Name ?? "A passkey", k.Data.CreatedAt))];
    }
}
