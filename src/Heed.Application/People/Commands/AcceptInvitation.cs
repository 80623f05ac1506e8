using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Makes the account of the person who was invited, with the password they chose, and uses the link up.</summary>
public sealed class AcceptInvitation(Writer writer, Accounts accounts)
{
    public Task<Outcome> Run(string secret, string password, CancellationToken ct)
    {
        var hash = OneTimeSecret.Hash(secret);
        return writer.Change<Invitation>(new Ask(Actor.Heed, PeopleAccess.CanKeepPeople, "used the invitation and made an account"),
            i => i.SecretHash == hash && i.Purpose == InvitationPurpose.Account, null, async (invitation, scene) =>
            {
                await scene.Lock("Invitations", invitation.Key, ct);
                var person = await scene.Find<Person>(p => p.Id == invitation.PersonId, ct);
                if (person is null || person.LeftOn < scene.Today)
                {
                    return Outcome.Refused("", "This invitation has ended. Ask the person who invited you for a new one");
                }

                // Asked of the database after the lock: of two who press at once, the second is told so.
                if (await scene.Seen<Account>().AnyAsync(a => a.PersonId == person.Id, ct))
                {
                    return Outcome.Refused("", "This invitation has been used. Sign in with the password you chose");
                }

                var problems = await accounts.Check(password, person.Email.Value, "Password");
                if (problems.Any)
                {
                    return problems;
                }

                var used = invitation.Use(scene.Now);
                if (used.IsDone)
                {
                    scene.Add(accounts.Make(person, password));
                }

                return used;
            }, ct);
    }
}
