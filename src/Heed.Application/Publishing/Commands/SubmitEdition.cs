using Heed.Application.Platform.Writing;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Commands;

/// <summary>Freezes the toolkit as it stands and asks a second person to publish it.</summary>
public sealed class SubmitEdition(Writer writer, DraftToolkit draft)
{
    /// <param name="link">Where the second person goes; the letter says no more than that.</param>
    public async Task<Outcome> Run(Actor actor, string slug, string changeNote, string link, CancellationToken ct)
    {
        if (await draft.Run(actor, slug, ct) is not { } now)
        {
            return Outcome.NotFound;
        }

        var ask = new Ask(actor, PublishingAccess.CanPreparePublication, "submitted an edition");
        return await writer.Change<Publication>(ask, p => p.Slug == slug, null, async (publication, scene) =>
        {
            var stops = Missing.From(now.Content, written: true, "", 0, 0).Where(m => m.StopsSubmitting).Select(m => new Problem("", m.Sentence)).ToList();
            if (stops.Count > 0)
            {
                return Outcome.Refused(stops);
            }

            var submitted = publication.Submit(FrozenToolkit.Freeze(now.Content, now.Owners), changeNote, scene.Stamp);
            if (submitted.IsDone)
            {
                await Ask(scene, now.Owners, link, ct);
            }

            return submitted;
        }, ct);
    }

    /// <summary>Writes to the other managers of the owning partnerships; where there is none, to the chairs.</summary>
    private static async Task Ask(Scene scene, IReadOnlyList<PartnershipId> owners, string link, CancellationToken ct)
    {
        var scopes = owners.Select(o => ScopeId.From(o.Value)).ToList();
        foreach (var role in new[] { Role.PartnershipManager, Role.Chair })
        {
            var me = scene.Actor.Person;
            var found = await scene.Seen<Person>()
                .Where(p => p.Id != me && (p.LeftOn == null || p.LeftOn >= scene.Today) && scene.Seen<Grant>().Any(g => g.PersonId == p.Id && g.Role == role
                    && scopes.Contains(g.ScopeId) && g.From <= scene.Today && (g.Until == null || g.Until >= scene.Today)))
                .Select(p => p.Email)
                .ToListAsync(ct);
            foreach (var address in found)
            {
                scene.Mail(address, "An edition waits for you to publish it", $"""
                    {scene.Actor.Name} has submitted an edition for publication and asks a second person to look at it.

                    Sign in to read it, then publish it or return it:
                    {link}

                    This letter does not name the review, on purpose.
                    """);
            }

            if (found.Count > 0)
            {
                return;
            }
        }
    }
}
