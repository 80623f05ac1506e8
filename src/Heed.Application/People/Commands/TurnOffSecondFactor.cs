using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>A person does without their authenticator app again, where no role of theirs asks for one.</summary>
public sealed class TurnOffSecondFactor(Writer writer, SecondFactorRoles roles)
{
    public Task<Outcome> Run(Actor actor, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepOwnAccount, "turned off their authenticator app"), p => p.Id == actor.Person, null, async (person, scene) =>
        {
            if (await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == person.Id && a.App != null, ct) is not { } account)
            {
                return Outcome.NotFound;
            }

            if (!account.IsExcused && roles.Ask(actor))
            {
                return Outcome.Refused("", "Your role asks for an authenticator app, so it cannot be turned off. You can set up another one in its place");
            }

            account.App = null;
            account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
            SecondFactorLetter.Send(scene, person, "The authenticator app was turned off. From now on a password is enough to sign in to Heed with this address.");
            return Outcome.Done;
        }, ct);
}
