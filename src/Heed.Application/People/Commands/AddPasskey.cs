using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>A person adds a passkey that their device has made, under a name of their own.</summary>
public sealed class AddPasskey(Writer writer)
{
    private const int Most = 10;
    private const int LongestName = 60;

    public Task<Outcome> Run(Actor actor, UserPasskeyInfo made, string name, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepOwnAccount, "added a passkey"), p => p.Id == actor.Person, null, async (person, scene) =>
        {
            if (await scene.Seen<Account>().SingleOrDefaultAsync(a => a.PersonId == person.Id, ct) is not { } account)
            {
                return Outcome.NotFound;
            }

            var problems = new Problems()
                .IfBlank(name, "Name", "Enter a name, so that you know later which device it is on")
                .IfLonger(name, LongestName, "Name", "The name")
                .If(await scene.Seen<IdentityUserPasskey<Guid>>().CountAsync(k => k.UserId == account.Id, ct) >= Most, "", $"You have {Most} passkeys. Remove one that you do not use, then add this one")
                .If(await scene.Seen<IdentityUserPasskey<Guid>>().AnyAsync(k => k.CredentialId == made.CredentialId, ct), "", "This passkey was added already");
            if (!problems.Any)
            {
                scene.Add(Kept(account, made, name.Trim(), scene.Now));
                SecondFactorLetter.Send(scene, person, $"A passkey called “{name.Trim()}” was added for signing in to Heed with this address.");
            }

            return problems;
        }, ct);

    private static IdentityUserPasskey<Guid> Kept(Account account, UserPasskeyInfo made, string name, DateTimeOffset now) => new()
    {
        UserId = account.Id,
        CredentialId = made.CredentialId,
        Data = new IdentityPasskeyData
        {
            PublicKey = made.PublicKey,
            Name = name,
            CreatedAt = now,
            SignCount = made.SignCount,
            Transports = made.Transports,
            IsUserVerified = made.IsUserVerified,
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
            AttestationObject = made.AttestationObject,
            ClientDataJson = made.ClientDataJson,
        },
    };
}
