using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Sends a person a one-time link by which they make their account; sent again, it ends the links before it.</summary>
public sealed class InvitePerson(Writer writer, HeedAddress address)
{
    public Task<Outcome<Invitation>> Run(Actor actor, PersonId id, CancellationToken ct) =>
        writer.AddTo<Person, Invitation>(new Ask(actor, PeopleAccess.CanKeepPeople, "sent an invitation"), p => p.Id == id, async (person, scene) =>
        {
            if (person.LeftOn is { } left && left < scene.Today)
            {
                return Outcome.Refused("", $"{person.Name} left on {Words.Day(left)}. Write down that they are in post again, then invite them").As<Invitation>();
            }

            if (await scene.Seen<Account>().AnyAsync(a => a.PersonId == id, ct))
            {
                return Outcome.Refused("", $"{person.Name} has an account already, and can sign in").As<Invitation>();
            }

            foreach (var earlier in await scene.Seen<Invitation>().Where(i => i.PersonId == id && i.UsedAt == null && i.EndsAt >= scene.Now).ToListAsync(ct))
            {
                earlier.GiveWay(scene.Now);
            }

            var secret = OneTimeSecret.Make();
            var invitation = Invitation.To(person, InvitationPurpose.Account, OneTimeSecret.Hash(secret), scene.Now);
            scene.Mail(person.Email, "Your invitation to Heed", Letter(person, actor, address.Of($"/account/join?code={secret}"), invitation.EndsAt));
            return invitation;
        }, ct);

    // No name of a review and nobody's but theirs: e-mail is read by many.
    private static string Letter(Person person, Actor actor, string link, DateTimeOffset ends) => $"""
        Hello {person.Name},

        {(actor.Kind == ActorKind.Person ? actor.Name : "Somebody")} invites you to Heed, where your partnership keeps track of what was recommended and what was done about it.

        Open this link, and choose a password:

        {link}

        The link works once, until {Words.Day(DateOnly.FromDateTime(ends.UtcDateTime))}. Opening it does not use it up.

        If you did not expect this e-mail, you need not do anything.
        """;
}
