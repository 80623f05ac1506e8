using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Sends the edition that waits back, with what should be changed.</summary>
public sealed class ReturnEdition(Writer writer)
{
    public Task<Outcome> Run(Actor actor, string slug, string address, EditionId edition, string reason, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanPublish, "returned an edition", reason.Trim()), p => p.Slug == slug && p.Address == address, null,
            (publication, scene) => publication.Return(edition, reason, scene.Stamp), ct);
}
