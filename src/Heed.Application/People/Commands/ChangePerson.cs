using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Changes a person's name, post, e-mail address or agency.</summary>
public sealed class ChangePerson(Writer writer, Databases databases, Accounts accounts)
{
    public Task<Outcome> Run(Actor actor, PersonId id, int? seen, string name, string roleTitle, string email, AgencyId agency, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepPeople, "changed the person"), p => p.Id == id, seen, async (person, scene) =>
        {
            var (was, worked) = (person.Email, person.AgencyId);
            var outcome = person.Describe(name, roleTitle, email, agency);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            if (agency != worked)
            {
                if (await scene.Find<Agency>(a => a.Id == agency, ct) is not { } next)
                {
                    return Outcome.NotFound;
                }

                if (!await scene.May(PeopleAccess.CanKeepPeople, next.ScopeId, ct))
                {
                    return Outcome.Refused(nameof(Person.AgencyId), $"You cannot move a person to {next.Name}. {PeopleAccess.CanKeepPeople.Sentence}");
                }
            }

            return person.Email == was ? Outcome.Done : await Readdress(scene, person, was, ct);
        }, ct);

    /// <summary>Whoever chooses the address chooses who can sign in, so it must not become a way to another person's rights.</summary>
    private async Task<Outcome> Readdress(Scene scene, Person person, EmailAddress was, CancellationToken ct)
    {
        if (await scene.EmailIsTaken(person.Email, ct))
        {
            return Outcome.Refused(nameof(Person.Email), "Somebody has this e-mail address already");
        }

        var account = await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == person.Id, ct);
        if ((account is not null || await HoldsMoreThanTheActorGives(scene, person.Id, ct)) && !await scene.May(PeopleAccess.CanChangeSignIn, person.ScopeId, ct))
        {
            return Outcome.Refused(nameof(Person.Email), $"This person signs in with this address. {PeopleAccess.CanChangeSignIn.Sentence}");
        }

        foreach (var invitation in await scene.Seen<Invitation>().Where(i => i.PersonId == person.Id && i.UsedAt == null && i.EndsAt >= scene.Now).ToListAsync(ct))
        {
            invitation.GiveWay(scene.Now);
        }

        if (account is not null)
        {
            accounts.Readdress(account, person.Email);
            scene.Mail(was, "Your address in Heed was changed", $"""
                Hello {person.Name},

                {scene.Actor.Name} has changed the e-mail address by which you sign in to Heed. A forgotten password cannot be replaced at the new address for {AskForNewPassword.WaitsAfterReaddressing.Days} days.

                If you did not ask for this, tell your partnership manager, or the custodians of whatever you keep, today.
                """);
        }

        return Outcome.Done;
    }

    private async Task<bool> HoldsMoreThanTheActorGives(Scene scene, PersonId person, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var seen = await scene.Seen<Grant>().Where(g => g.PersonId == person).Select(g => g.Id).ToListAsync(ct);
        return await whole.Grants.AnyAsync(g => g.PersonId == person
            && (g.Role == Role.Administrator || g.Role == Role.PartnershipManager || !seen.Contains(g.Id)), ct);
    }
}
