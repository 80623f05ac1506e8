using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>A person gets new recovery codes; the earlier ones are worth nothing any more.</summary>
public sealed class MakeRecoveryCodes(Writer writer, SecondFactors factors)
{
    public async Task<Outcome> Run(Actor actor, IReadOnlyList<string> codes, CancellationToken ct)
    {
        if (actor.Person is not { } me)
        {
            return Outcome.NotFound;
        }

        var hashes = await factors.Hashes(me, codes, ct);
        return await writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepOwnAccount, "made new recovery codes"), p => p.Id == me, null, async (person, scene) =>
        {
            if (await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == me && a.App != null, ct) is not { } account)
            {
                return Outcome.NotFound;
            }

            (account.App, account.ConcurrencyStamp) = (account.App! with { Codes = hashes }, Guid.NewGuid().ToString("N"));
            SecondFactorLetter.Send(scene, person, "New recovery codes were made for signing in to Heed with this address. The earlier ones do not work any more.");
            return Outcome.Done;
        }, ct);
    }
}
