using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Somebody else has looked at what was published alone, and leaves it as it is.</summary>
public sealed class LookAtEdition(Writer writer)
{
    public Task<Outcome> Run(Actor actor, string slug, string address, EditionId edition, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanPublish, "looked at an edition that was published alone"), p => p.Slug == slug && p.Address == address, null,
            (publication, scene) => publication.LookAt(edition, scene.Stamp), ct);
}
