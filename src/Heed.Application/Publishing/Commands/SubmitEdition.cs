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
    /// <returns>How many were asked; 0 where nobody else can publish yet.</returns>
    public async Task<Outcome<int>> Run(Actor actor, string slug, string changeNote, CancellationToken ct)
    {
        if (await draft.Run(actor, slug, ct) is not { } now)
        {
            return Outcome.NotFound.As<int>();
        }

        var asked = 0;
        var ask = new Ask(actor, PublishingAccess.CanPreparePublication, "submitted an edition");
        var saved = await writer.Change<Publication>(ask, p => p.Slug == slug, null, async (publication, scene) =>
        {
            var stops = Missing.Stopping(now.Content, written: true, "").Select(m => new Problem("", m.Sentence)).ToList();
            if (stops.Count > 0)
            {
                return Outcome.Refused(stops);
            }

            var submitted = publication.Submit(FrozenToolkit.Freeze(now.Content, now.Owners), changeNote, scene.Stamp);
            if (submitted.IsDone)
            {
                asked = await Ask(scene, publication, ct);
            }

            return submitted;
        }, ct);
        return saved.IsDone ? asked : saved.As<int>();
    }

    private async Task<int> Ask(Scene scene, Publication publication, CancellationToken ct)
    {
        var readers = await SecondPerson.Of(scene, publication.ScopeId, [], ct);
        foreach (var reader in readers)
        {
            scene.Mail(reader, "An edition waits for you to publish it", $"""
                {scene.Actor.Name} has submitted an edition for publication and asks a second person to look at it.

                Sign in to read it, then publish it or return it:
                {address.Of("/work/publishing")}

                This letter does not name the review, on purpose.
                """);
        }

        return readers.Count;
    }
}
