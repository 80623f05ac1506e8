using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Puts the file in place that a publication is about. It is in the store already, and goes out with the next edition.</summary>
public sealed class AttachReport(Writer writer, DestroyedBytes destroyed)
{
    /// <param name="isRight">Whether the same file was destroyed before, and is right this time.</param>
    public Task<Outcome> Run(Actor actor, string slug, string address, KeptFile file, bool isRight, CancellationToken ct) => writer.Change<Publication>(
        new Ask(actor, PublishingAccess.CanPreparePublication, "put the file in place"), p => p.Slug == slug && p.Address == address, null, async (publication, scene) =>
        {
            if (!isRight && await destroyed.Refusal(scene.Actor, file.Sha256, publication.ScopeId, ct) is { } refused)
            {
                return refused;
            }

            var attached = publication.Attach(file);
            if (attached.IsDone)
            {
                scene.Keep(AttachedFile.Of(file, publication, scene.Now));
            }

            return attached;
        }, ct);
}
