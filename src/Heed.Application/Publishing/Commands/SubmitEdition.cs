using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Commands;

/// <summary>Freezes the toolkit as it stands and asks a second person to publish it.</summary>
public sealed class SubmitEdition(Writer writer, DraftToolkit draft, HeedAddress address)
{
    public async Task<Outcome> Run(Actor actor, string slug, string changeNote, CancellationToken ct)
    {
        if (await draft.Run(actor, slug, ct) is not { } now)
        {
            return Outcome.NotFound;
        }

        var ask = new Ask(actor, PublishingAccess.CanPreparePublication, "submitted an edition");
        return await writer.Change<Publication>(ask, p => p.Slug == slug, null, async (publication, scene) =>
        {
            var stops = Missing.Stopping(now.Content, written: true, "").Select(m => new Problem("", m.Sentence)).ToList();
            if (stops.Count > 0)
            {
                return Outcome.Refused(stops);
            }

            var submitted = publication.Submit(FrozenToolkit.Freeze(now.Content, now.Owners), changeNote, scene.Stamp);
            if (submitted.IsDone)
            {
                await Ask(scene, publication, ct);
            }

            return submitted;
        }, ct);
    }

    private async Task Ask(Scene scene, Publication publication, CancellationToken ct)
    {
        foreach (var reader in await SecondPerson.Of(scene, publication.ScopeId, [], ct))
        {
            scene.Mail(reader, "An edition waits for you to publish it", $"""
                {scene.Actor.Name} has submitted an edition for publication and asks a second person to look at it.

                Sign in to read it, then publish it or return it:
                {address.Of("/work/publishing")}

                This letter does not name the review, on purpose.
                """);
        }
    }
}
