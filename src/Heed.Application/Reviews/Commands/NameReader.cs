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
            problems.If(person is null, "Email", "Nobody with this e-mail address is known here. Ask an administrator to add them first");
            if (problems.Any)
            {
                return problems;
            }

            if (await scene.Seen<Grant>().AnyAsync(g => g.ScopeId == restriction.ScopeId && g.PersonId == person && g.Role == role && (g.Until == null || g.Until >= scene.Today), ct))
            {
                return Outcome.Refused("Email", "This person is named already");
            }

            scene.GiveIn(restriction.ScopeId, [new NamedReader(person!.Value, role)], until);
            return Outcome.Done;
        }, ct);
}
