using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>For a person who has lost both their app and their recovery codes: an administrator takes the app away, and they set up another at the next sign-in.</summary>
public sealed class TakeAwaySecondFactor(Writer writer)
{
    /// <param name="reason">Why, and how it was made sure that it is them who ask.</param>
    public Task<Outcome> Run(Actor actor, PersonId id, string reason, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanChangeSignIn, "took the authenticator app away", reason.Trim()), p => p.Id == id, null, async (person, scene) =>
        {
            var problems = new Problems()
                .IfBlank(reason, "Reason", "Say how you made sure that it is they who ask, for example by ringing them back on a number that you know")
                .IfLonger(reason, 500, "Reason", "The reason")
                .If(id == actor.Person, "", "You cannot take away your own app. Set up another in its place under My account");
            if (problems.Any)
            {
                return problems;
            }

            if (await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == id && a.App != null, ct) is not { } account)
            {
                return Outcome.Refused("", "No authenticator app is set up for this account, so there is none to take away");
            }

            (account.App, account.ConcurrencyStamp) = (null, Guid.NewGuid().ToString("N"));
            // Ends every session: if it was not they who asked, nobody goes on unseen.
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            SecondFactorLetter.Send(scene, person, $"{actor.Name} took away the authenticator app of your account, because you asked for it. You can set up another one when you sign in.");
            return Outcome.Done;
        }, ct);
}
