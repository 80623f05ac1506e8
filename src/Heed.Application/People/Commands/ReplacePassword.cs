using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Replaces a forgotten password by the link that was sent for it, and uses the link up.</summary>
public sealed class ReplacePassword(Writer writer, Accounts accounts)
{
    public Task<Outcome> Run(string secret, string password, CancellationToken ct)
    {
        var hash = OneTimeSecret.Hash(secret);
        return writer.Change<Invitation>(new Ask(Actor.Heed, PeopleAccess.CanKeepPeople, "replaced a forgotten password"),
            i => i.SecretHash == hash && i.Purpose == InvitationPurpose.NewPassword, null, async (link, scene) =>
            {
                var person = await scene.Find<Person>(p => p.Id == link.PersonId, ct);
                var account = await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == link.PersonId, ct);
                if (person is null || account is null || person.LeftOn < scene.Today)
                {
                    return Outcome.Refused("", "This link has ended. Ask your partnership’s business unit");
                }

                var problems = await accounts.Check(password, person.Email.Value, "Password");
                if (problems.Any)
                {
                    return problems;
                }

                var used = link.Use(scene.Now);
                if (used.IsDone)
                {
                    accounts.SetPassword(account, password);
                }

                return used;
            }, ct);
    }
}
