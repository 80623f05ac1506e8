using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>A person removes one of their passkeys.</summary>
public sealed class RemovePasskey(Writer writer)
{
    /// <param name="id">As <see cref="Queries.MyPasskeys"/> gives it.</param>
    public Task<Outcome> Run(Actor actor, string id, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepOwnAccount, "removed a passkey"), p => p.Id == actor.Person, null, async (person, scene) =>
        {
            var account = await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == person.Id, ct);
            var mine = await scene.Seen<IdentityUserPasskey<Guid>>().Where(k => account != null && k.UserId == account.Id).ToListAsync(ct);
            if (mine.SingleOrDefault(k => WebEncoders.Base64UrlEncode(k.CredentialId) == id) is not { } key)
            {
                return Outcome.NotFound;
            }

            scene.Remove(key);
            SecondFactorLetter.Send(scene, person, $"The passkey called “{key.Data.Name}” was removed. Nobody can sign in to Heed with it any more.");
            return Outcome.Done;
        }, ct);
}
