using System.Security.Cryptography;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Somebody who may read a restricted review, and with which role in it.</summary>
public sealed record NamedReader(PersonId Person, Role Role);

/// <summary>Restricts a review to named people: from then on it does not exist for anybody else.</summary>
public sealed class RestrictReview(Writer writer)
{
    /// <summary>What somebody can be in a restricted review.</summary>
    public static readonly IReadOnlyList<Role> Roles = [Role.PartnershipManager, Role.Chair, Role.BoardMember, Role.PanelMember, Role.Reviewer, Role.Auditor];

    // No letter or digit that is read as another one.
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <param name="custodians">Two people; they see the reference number only.</param>
    public Task<Outcome<Restriction>> Run(Actor actor, SourceId id, IReadOnlyCollection<PersonId> custodians, IReadOnlyCollection<NamedReader> named, string reason, CancellationToken ct)
    {
        var ask = new Ask(actor, ReviewAccess.CanRestrictReview, "restricted the review to named people", reason.Trim());
        return writer.AddTo<Review, Restriction>(ask, r => r.Id == id, async (review, scene) =>
        {
            await scene.Lock("Sources", id.Value, ct);
            if (await scene.Seen<Restriction>().AnyAsync(r => r.ReviewId == id && r.Lifted!.Who == null, ct))
            {
                return Outcome.Refused("", "This review is restricted already").As<Restriction>();
            }

            if (await scene.Seen<Edition>().AnyAsync(e => e.State == EditionState.Published && scene.Seen<Publication>().Any(p => p.ReviewId == id && p.Id == e.PublicationId), ct))
            {
                return Outcome.Refused("", "An edition of this review is public. Withdraw it first, then restrict the review").As<Restriction>();
            }

            if (named.Any(n => !Roles.Contains(n.Role)) || !await AllAreKnown(scene, [.. custodians, .. named.Select(n => n.Person)], ct))
            {
                return Outcome.Refused("Named", "Choose each person and what they are in this review").As<Restriction>();
            }

            var made = Restriction.Of(review, $"R-{RandomNumberGenerator.GetString(Letters, 6)}", custodians, [.. named.Select(n => n.Person)], reason, scene.Stamp);
            if (made.IsDone)
            {
                await CloseToOthers(scene, review, ct);
                await scene.CloseNotifications(review, ct);
                scene.GiveIn(review.ScopeId, [.. custodians.Select(c => new NamedReader(c, Role.Custodian)), .. named]);
            }

            return made;
        }, ct);
    }

    private static async Task<bool> AllAreKnown(Scene scene, IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        var wanted = people.ToHashSet();
        return await scene.Seen<Person>().CountAsync(p => wanted.Contains(p.Id), ct) == wanted.Count;
    }

    /// <summary>Takes away every way into the review but the names that follow; private previews too, which can be made again.</summary>
    private static async Task CloseToOthers(Scene scene, Review review, CancellationToken ct)
    {
        foreach (var reach in await scene.Seen<ScopeReach>().Where(r => r.ScopeId == review.ScopeId && r.FromScopeId != review.ScopeId).ToListAsync(ct))
        {
            scene.Remove(reach);
        }

        foreach (var link in await scene.Seen<PreviewLink>().Where(l => l.ScopeId == review.ScopeId && l.Ended!.Name == null).ToListAsync(ct))
        {
            link.End(scene.Stamp);
        }

        var lastDay = scene.Today.AddDays(-1);
        foreach (var grant in await scene.Seen<Grant>().Where(g => g.ScopeId == review.ScopeId && (g.Until == null || g.Until > lastDay)).ToListAsync(ct))
        {
            grant.End(grant.From > scene.Today ? grant.From.AddDays(-1) : lastDay);
        }
    }
}
