using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Takes the code of an authenticator app, or a recovery code in its place, at signing in. Each is taken once.</summary>
public sealed class TakeCode(Writer writer, SecondFactors factors, UserManager<Account> identity, TimeProvider time)
{
    /// <returns>Whether the code was right, and not used before.</returns>
    public async Task<bool> Run(Guid id, string code, CancellationToken ct)
    {
        if (await identity.FindByIdAsync(id.ToString()) is not { App: { } app } account)
        {
            return false;
        }

        var bare = SecondFactors.Bare(code);
        if (await factors.StepOf(account, bare, time.GetUtcNow(), ct) is { } step)
        {
            account.App = app with { LastStep = step };
            // Of two who send the same code at once, the second finds the account changed.
            return (await identity.UpdateAsync(account)).Succeeded;
        }

        var hash = (await factors.Hashes(account.PersonId, [bare], ct))[0];
        return app.Codes.Contains(hash) && (await UseUp(account.PersonId, hash, ct)).IsDone;
    }

    private Task<Outcome> UseUp(PersonId id, string hash, CancellationToken ct) =>
        writer.Change<Person>(new Ask(Actor.Heed, PeopleAccess.CanKeepPeople, "took a recovery code in place of the authenticator app"), p => p.Id == id, null, async (person, scene) =>
        {
            var account = await scene.Seen<Account>().SingleAsync(a => a.PersonId == person.Id, ct);
            if (account.App is not { } app || !app.Codes.Contains(hash))
            {
                return Outcome.NotFound;
            }

            account.App = app with { Codes = [.. app.Codes.Where(c => c != hash)] };
            account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
            SecondFactorLetter.Send(scene, person, $"A recovery code was used to sign in to Heed with this address. {account.App.Codes.Count} are left; you can make new ones under My account.");
            return Outcome.Done;
        }, ct);
}
