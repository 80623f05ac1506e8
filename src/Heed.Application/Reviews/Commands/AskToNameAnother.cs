using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Somebody is to leave who holds what nobody else could carry on: whoever can name another is asked to, by letter, once a day at most.</summary>
public sealed class AskToNameAnother(Writer writer, HeedAddress address)
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    public async Task Run(Actor actor, string leaver, OnlyTheirs.Held held, CancellationToken ct)
    {
        // Whoever writes down the leaving need not see the review, and is named with it all the same.
        var heed = actor.Person is { } who ? Actor.HeedFor(who, actor.Name) : Actor.Heed;
        foreach (var id in held.Custodies)
        {
            await writer.Change<Restriction>(new Ask(heed, ReviewAccess.CanNameReaders, $"asked the custodians to name another, because {leaver} is leaving"), r => r.Id == id, null, (restriction, scene) =>
                Ask(scene, restriction, [Role.Custodian], $"""
                    {leaver} is leaving, and is one of the two custodians of a restricted review.

                    Either custodian can name another person in their place. Until then the leaving cannot be written down:
                    {address.Of("/work/reviews/restricted")}
                    """, ct), ct);
        }

        foreach (var id in held.Keys)
        {
            await writer.Change<IdentificationKey>(new Ask(heed, ReviewAccess.CanKeepIdentificationKey, $"asked for another to be named, because {leaver} is leaving"), k => k.Id == id, null, (key, scene) =>
                Ask(scene, key, [Role.PartnershipManager, Role.Chair], $"""
                    {leaver} is leaving, and is the only one who can open the identification key of a review that you see.

                    Name another person for it. Until then the leaving cannot be written down:
                    {address.Of("/work/reviews")}
                    """, ct), ct);
        }
    }

    private static async Task<Outcome> Ask(Scene scene, IAggregate on, Role[] roles, string letter, CancellationToken ct)
    {
        var since = scene.Now - Pause;
        if (await scene.Seen<Change>().AnyAsync(c => c.RecordId == on.Key && c.At > since && c.Did.StartsWith("asked "), ct))
        {
            return Outcome.Refused("", "They were asked of late");
        }

        var readers = await scene.HoldersOf(roles, on.ScopeId, ct);

        // A restricted review that no manager or chair is named for: its custodians can name one.
        foreach (var (_, reader) in readers.Count > 0 ? readers : await scene.HoldersOf([Role.Custodian], on.ScopeId, ct))
        {
            scene.Mail(reader, "Somebody is leaving, and you can name another", letter);
        }

        return Outcome.Done;
    }
}
