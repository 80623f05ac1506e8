using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Somebody named for the identification key says of places in an edition that they say nothing of it.</summary>
public sealed class SettleDoubts(Writer writer, AnonymityOfEdition anonymity)
{
    /// <param name="marks">Of what they looked at.</param>
    /// <param name="why">How they know, without the real name.</param>
    public Task<Outcome> Run(Actor actor, string slug, string address, EditionId edition, IReadOnlyCollection<string> marks, string why, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanSettleDoubts, "settled what the identification key asked", why.Trim()), p => p.Slug == slug && p.Address == address, null, async (publication, scene) =>
        {
            var key = await scene.Find<IdentificationKey>(k => k.ReviewId == publication.ReviewId, ct);
            if (key?.MayOpen(scene.Actor.Person) != true)
            {
                return Outcome.NotAllowed(ReviewAccess.CanOpenIdentificationKey.Sentence);
            }

            var asked = await PublishEdition.Identified(scene, anonymity, publication, edition, ct);
            return publication.Settle(edition, [.. asked.Where(i => i.Mark.Length > 0 && marks.Contains(i.Mark))], why, scene.Stamp);
        }, ct);
}
