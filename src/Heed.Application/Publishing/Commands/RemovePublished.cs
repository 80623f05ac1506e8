using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Takes what is public away for good, without an explanation in its place.</summary>
public sealed class RemovePublished(Writer writer)
{
    public Task<Outcome> Run(Actor actor, string slug, string address, string reason, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanWithdraw, "removed what was published", reason.Trim()), p => p.Slug == slug && p.Address == address, null,
            (publication, scene) => publication.Remove(reason, scene.Stamp), ct);
}
