using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>A custodian names, by e-mail address, who takes their own place or the other's. There are two custodians before and after.</summary>
public sealed class HandOverCustody(Writer writer, HeedAddress address)
{
    /// <param name="from">The custodian's own grant.</param>
    public Task<Outcome> Run(Actor actor, RestrictionId id, GrantId from, string email, CancellationToken ct) =>
        writer.Change<Restriction>(new Ask(actor, ReviewAccess.CanNameReaders, $"named {email.Trim()} as a custodian in another's place"), r => r.Id == id, null, async (restriction, scene) =>
        {
            await scene.Lock("Restrictions", id.Value, ct);
            var custodies = await scene.Seen<Grant>()
                .Where(g => g.ScopeId == restriction.ScopeId && g.Role == Role.Custodian && (g.Until == null || g.Until >= scene.Today))
                .ToListAsync(ct);
            if (custodies.Find(g => g.Id == from) is not { } ends)
            {
                return Outcome.NotFound;
            }

            var to = EmailAddress.TryParse(email, out var found) ? await scene.PersonAt(found, ct) : null;
            var outcome = restriction.HandOver(ends.PersonId, to, [.. custodies.Select(g => g.PersonId)]);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            if (await scene.Seen<Grant>().AnyAsync(g => g.ScopeId == restriction.ScopeId && g.PersonId == to && g.Role != Role.Custodian && (g.Until == null || g.Until >= scene.Today), ct))
            {
                return Outcome.Refused("Email", "This person may read the review, and a custodian sees the reference number only. Choose somebody else");
            }

            ends.End(ends.From > scene.Today ? ends.From.AddDays(-1) : scene.Today.AddDays(-1));
            scene.GiveIn(restriction.ScopeId, [new NamedReader(to!.Value, Role.Custodian)]);
            await Tell(scene, [.. custodies.Select(g => g.PersonId), to.Value], ct);
            return Outcome.Done;
        }, ct);

    private async Task Tell(Scene scene, IReadOnlyList<PersonId> people, CancellationToken ct)
    {
        foreach (var person in people.Where(p => p != scene.Actor.Person))
        {
            if (await scene.AddressOf(person, ct) is { } reader)
            {
                scene.Mail(reader, "A custodian of a restricted review has changed", $"""
                    {scene.Actor.Name} has named another custodian of a restricted review in the place of one of the two. You were, are or have become one.

                    Sign in to see which restricted reviews you keep:
                    {address.Of("/work/reviews/restricted")}
                    """);
            }
        }
    }
}
