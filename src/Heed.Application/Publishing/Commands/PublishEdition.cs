using Heed.Application.Platform.Writing;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>A second person lets the edition that waits go out to the public; the stage of the review is reached with the first.</summary>
public sealed class PublishEdition(Writer writer, AnonymityOfToolkit anonymity)
{
    public Task<Outcome> Run(Actor actor, string slug, EditionId edition, CancellationToken ct)
    {
        var ask = new Ask(actor, PublishingAccess.CanPublish, "published an edition");
        return writer.Change<Publication>(ask, p => p.Slug == slug, null, async (publication, scene) =>
        {
            // The review's row is held from here on: a hold that is being placed is seen, and one placed later comes after.
            if (await scene.LockedReview(publication.ReviewId, ct) is not { } review)
            {
                return Outcome.NotFound;
            }

            var key = await scene.Find<IdentificationKey>(k => k.ReviewId == publication.ReviewId, ct);
            var identified = publication.Editions.Where(e => e.Id == edition).SelectMany(e => anonymity.Look(key, FrozenToolkit.Read(e.Content))).ToList();
            var published = publication.Publish(edition, review, identified, scene.Stamp);
            return published.IsDone ? await scene.ReachWith(review.Id, RegimeStage.Published, scene.Today, $"By edition {publication.Published?.Number}", ct) : published;
        }, ct);
    }
}
