using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Sends a one-time link by which a forgotten password is replaced. Whether there is such an account is told to nobody but its owner.</summary>
public sealed class AskForNewPassword(Writer writer, HeedAddress address)
{
    /// <summary>A second letter within this time is not sent: the first is on its way.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    /// <summary>After somebody's address was changed no password is replaced for so long: whoever chooses an address must not become its owner unnoticed.</summary>
    public static readonly TimeSpan WaitsAfterReaddressing = TimeSpan.FromDays(3);

    public async Task Run(string email, CancellationToken ct)
    {
        if (!EmailAddress.TryParse(email, out var to))
        {
            return;
        }

        await writer.AddTo<Person, Invitation>(new Ask(Actor.Heed, PeopleAccess.CanKeepPeople, "sent a link to choose a new password"), p => p.Email == to, async (person, scene) =>
        {
            var open = await scene.Seen<Invitation>()
                .Where(i => i.PersonId == person.Id && i.Purpose == InvitationPurpose.NewPassword && i.UsedAt == null && i.EndsAt >= scene.Now)
                .ToListAsync(ct);
            if (person.LeftOn < scene.Today
                || await WasReaddressed(scene, person, ct)
                || open.Any(i => i.EndsAt > scene.Now + Invitation.NewPasswordLasts - Pause)
                || !await scene.Seen<Account>().AnyAsync(a => a.PersonId == person.Id, ct))
            {
                return Outcome.NotFound.As<Invitation>();
            }

            foreach (var earlier in open)
            {
                earlier.GiveWay(scene.Now);
            }

            var secret = OneTimeSecret.Make();
            scene.Mail(person.Email, "Choose a new password for Heed", Letter(person, address.Of($"/account/new-password?code={secret}")));
            return Invitation.To(person, InvitationPurpose.NewPassword, OneTimeSecret.Hash(secret), scene.Now);
        }, ct);
    }

    private static async Task<bool> WasReaddressed(Scene scene, Person person, CancellationToken ct)
    {
        var since = scene.Now - WaitsAfterReaddressing;
        var recent = await scene.Seen<Change>().Where(c => c.RecordId == person.Id.Value && c.At > since).ToListAsync(ct);
        return recent.Any(c => c.Details.Any(d => d.What == nameof(Person.Email) && d.Was is not null));
    }

    private static string Letter(Person person, string link) => $"""
        Hello {person.Name},

        Somebody, probably you, asked Heed for a new password for this address. Open this link within an hour, and choose one:

        {link}

        The link works once. Opening it does not use it up.

        If it was not you, you need not do anything: your password stays as it is.
        """;
}
