using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>A person changes their own password.</summary>
public sealed class ChangePassword(Writer writer, Accounts accounts)
{
    public Task<Outcome> Run(Actor actor, string present, string next, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepOwnAccount, "changed their password"), p => p.Id == actor.Person, null, async (person, scene) =>
        {
            if (await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == person.Id, ct) is not { } account)
            {
                return Outcome.NotFound;
            }

            var problems = (await accounts.Check(next, person.Email.Value, "Next"))
                .If(!accounts.IsPassword(account, present), "Present", "This is not your present password. Check it, and try again");
            if (!problems.Any)
            {
                accounts.SetPassword(account, next);
            }

            return problems;
        }, ct);
}
