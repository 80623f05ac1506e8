using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>A second person lets the edition that waits go out to the public.</summary>
public sealed class PublishEdition(Writer writer)
{
    public Task<Outcome> Run(Actor actor, string slug, EditionId edition, CancellationToken ct)
    {
        var ask = new Ask(actor, PublishingAccess.CanPublish, "published an edition");
        return writer.Change<Publication>(ask, p => p.Slug == slug, null, async (publication, scene) =>
        {
            // The review's row is held from here on: a hold that is being placed is seen, and one placed later comes after.
            await scene.Lock("Sources", publication.ReviewId.Value, ct);
            return await scene.Find<Review>(r => r.Id == publication.ReviewId, ct) is { } review
                ? publication.Publish(edition, review, scene.Stamp)
                : Outcome.NotFound;
        }, ct);
    }
}
