using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>A custodian names somebody, by e-mail address, who may read a restricted review.</summary>
public sealed class NameReader(Writer writer)
{
    public Task<Outcome> Run(Actor actor, RestrictionId id, string email, Role role, DateOnly? until, CancellationToken ct) =>
        writer.Change<Restriction>(new Ask(actor, ReviewAccess.CanNameReaders, $"named {email.Trim()} as {Words.Of(role)} of the restricted review"), r => r.Id == id, null, async (restriction, scene) =>
        {
            var problems = new Problems()
                .If(!restriction.Stands, "", "This restriction has been lifted: everybody in the partnerships sees the review")
                .If(!RestrictReview.Roles.Contains(role), "Role", "Choose what the person is in this review")
                .If(until < scene.Today, "Until", "The last day must not be in the past");
            var person = EmailAddress.TryParse(email, out var address) ? await scene.PersonAt(address, ct) : null;
            problems.If(person is null, "Email", "Nobody with this e-mail address is known here. Ask an administrator to add them first")
                .If(person is not null && person == actor.Person, "Email", "You cannot name yourself: a custodian sees the reference number only. If you must read the review, hand your place over first, and be named by the other custodian");
            if (person is { } wanted && !problems.Any)
            {
                problems.If(await scene.Seen<Grant>().AnyAsync(g => g.ScopeId == restriction.ScopeId && g.PersonId == wanted && g.Role == Role.Custodian && (g.Until == null || g.Until >= scene.Today), ct), "Email", "This person is a custodian of it, and sees the reference number only")
                    .If(role == Role.PartnershipManager && !await scene.HoldsAtOwnerOf(restriction.ReviewId, wanted, role, ct), "Role", "Only a manager of a partnership that owns the review can be its manager. Choose another role for this person");
            }

            if (problems.Any)
            {
                return problems;
            }

            if (await scene.Seen<Grant>().AnyAsync(g => g.ScopeId == restriction.ScopeId && g.PersonId == person && g.Role == role && (g.Until == null || g.Until >= scene.Today), ct))
            {
                return Outcome.Refused("Email", "This person is named already");
            }

            scene.GiveIn(restriction.ScopeId, [new NamedReader(person!.Value, role)], until);
            await scene.TellKeepersOf(restriction, "Somebody was named in a restricted review", $"{actor.Name} named a person as {Words.Of(role)} of the restricted review {restriction.Reference}. Its history says whom. If you did not expect that, ask them, or end it.", ct);
            return Outcome.Done;
        }, ct);
}
