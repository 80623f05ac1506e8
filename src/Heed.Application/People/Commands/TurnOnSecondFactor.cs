using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>A person makes an authenticator app their second factor, in place of an earlier one, once it has shown a right code.</summary>
public sealed class TurnOnSecondFactor(Writer writer, SecondFactors factors, TimeProvider time)
{
    /// <param name="key">What the app was given.</param>
    /// <param name="recovery">The recovery codes that the person is shown once.</param>
    public async Task<Outcome> Run(Actor actor, byte[] key, string code, IReadOnlyList<string> recovery, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (actor.Person is not { } me)
        {
            return Outcome.NotFound;
        }

        if (OneTimeCode.StepOf(key, SecondFactors.Bare(code), now, 0) is not { } step)
        {
            return Outcome.Refused("CodeSecret", "This is not the code that the app shows now. Wait for the next one, and enter its six digits. If it is refused again, check that the phone sets its clock by itself");
        }

        var app = await factors.Make(me, key, step, recovery, now, ct);
        return await writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepOwnAccount, "set up an authenticator app"), p => p.Id == me, null, async (person, scene) =>
        {
            if (await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == me, ct) is not { } account)
            {
                return Outcome.NotFound;
            }

            (account.App, account.ConcurrencyStamp) = (app, Guid.NewGuid().ToString("N"));
            SecondFactorLetter.Send(scene, person, "An authenticator app was set up for signing in to Heed with this address.");
            return Outcome.Done;
        }, ct);
    }
}
