using Heed.Application.Platform.Writing;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>The edition that waits goes out to the public; the stage of the review is reached with the first toolkit or report.</summary>
public sealed class PublishEdition(Writer writer, AnonymityOfEdition anonymity)
{
    /// <summary>A second person publishes it, or somebody on the day that a second person set.</summary>
    /// <param name="confirmed">That nothing new stands against it; asked for where its day was set before.</param>
    public Task<Outcome> Run(Actor actor, string slug, string address, EditionId edition, bool confirmed, CancellationToken ct) =>
        Go(new Ask(actor, PublishingAccess.CanPublish, "published an edition"), slug, address, edition, (p, r, i, by) => p.Publish(edition, r, i, by, confirmed), ct);

    /// <summary>Whoever prepared it publishes it, because it cannot wait.</summary>
    public Task<Outcome> Alone(Actor actor, string slug, string address, EditionId edition, string because, CancellationToken ct) =>
        Go(new Ask(actor, PublishingAccess.CanPublishAlone, "published an edition alone", because.Trim()), slug, address, edition, (p, r, i, by) => p.PublishAlone(edition, r, i, because, by), ct);

    private Task<Outcome> Go(Ask ask, string slug, string address, EditionId edition, Func<Publication, Review, IReadOnlyCollection<Identified>, Stamp, Outcome> verb, CancellationToken ct) =>
        writer.Change<Publication>(ask, p => p.Slug == slug && p.Address == address, null, async (publication, scene) =>
        {
            // The review's row is held from here on: a hold that is being placed is seen, and one placed later comes after.
            if (await scene.LockedReview(publication.ReviewId, ct) is not { } review)
            {
                return Outcome.NotFound;
            }

            var published = verb(publication, review, await Identified(scene, anonymity, publication, edition, ct), scene.Stamp);
            return published.IsDone && publication.Form.IsTheReview ? await scene.ReachWith(review.Id, RegimeStage.Published, scene.Today, $"By edition {publication.Published?.Number} of the {publication.Form.Name}", ct) : published;
        }, ct);

    /// <summary>What the identification key of the review says of one of its editions.</summary>
    internal static async Task<IReadOnlyList<Identified>> Identified(Scene scene, AnonymityOfEdition anonymity, Publication publication, EditionId id, CancellationToken ct)
    {
        var key = await scene.Find<IdentificationKey>(k => k.ReviewId == publication.ReviewId, ct);
        return publication.Editions.FirstOrDefault(e => e.Id == id) is { } edition
            ? await anonymity.Look(key, FrozenContent.Read(edition.Kind, edition.Content), edition.Files, ct)
            : [];
    }
}
