using Heed.Application.People;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Commands;

/// <summary>Freezes a publication as it stands, makes its files, and asks a second person to publish it.</summary>
public sealed class SubmitEdition(Writer writer, DraftOf draft, FilesOfEdition files, FileStore store, HeedAddress address, TimeProvider time)
{
    /// <param name="publication">Its place below the review's: "toolkit", "response".</param>
    /// <returns>How many were asked; 0 where nobody else can publish yet.</returns>
    public async Task<Outcome<int>> Run(Actor actor, string slug, string publication, string changeNote, CancellationToken ct)
    {
        if (await draft.Run(actor, slug, publication, ct) is not { } now)
        {
            return Outcome.NotFound.As<int>();
        }

        // Refused before anything is printed, which takes seconds, and again under the change.
        var (only, made) = (await Save(actor with { OnlyTries = true }, slug, publication, changeNote, now, [], ct), (IReadOnlyList<EditionFile>)[]);
        if (!only.WouldBeDone)
        {
            return only;
        }

        try
        {
            var printed = await files.Make(now.Content, publication, now.Attached, time.GetUtcNow(), ct);
            if (!printed.IsDone)
            {
                return printed.As<int>();
            }

            made = printed.Value;
            var saved = await Save(actor, slug, publication, changeNote, now, made, ct);
            made = saved.IsDone ? [] : made;
            return saved;
        }
        finally
        {
            foreach (var file in made.Where(f => f.Kind != EditionFileKind.Attached))
            {
                store.Remove(file.File.Id);
            }
        }
    }

    private async Task<Outcome<int>> Save(Actor actor, string slug, string place, string changeNote, DraftToolkit.Draft now, IReadOnlyList<EditionFile> made, CancellationToken ct)
    {
        var asked = 0;
        var ask = new Ask(actor, PublishingAccess.CanPreparePublication, "submitted an edition");
        var saved = await writer.Change<Publication>(ask, p => p.Slug == slug && p.Address == place, null, async (publication, scene) =>
        {
            var stops = Missing.Stopping(now, written: true, "").Where(m => m.StopsSubmitting).Select(m => new Problem("", m.Sentence)).ToList();
            if (stops.Count > 0)
            {
                return Outcome.Refused(stops);
            }

            var submitted = publication.Submit(FrozenContent.Freeze(now.Content, now.Owners, made), changeNote, scene.Stamp);
            if (submitted.IsDone)
            {
                foreach (var file in made.Where(f => f.Kind != EditionFileKind.Attached))
                {
                    scene.Keep(AttachedFile.Of(file.File, publication, scene.Now));
                }

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
