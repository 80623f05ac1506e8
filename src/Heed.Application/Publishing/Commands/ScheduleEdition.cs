using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>A second person finds an edition right and sets the day on which somebody is to publish it.</summary>
public sealed class ScheduleEdition(Writer writer, AnonymityOfEdition anonymity)
{
    public Task<Outcome> Run(Actor actor, string slug, string address, EditionId edition, DateOnly? on, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanPublish, "checked an edition and set its day"), p => p.Slug == slug && p.Address == address, null,
            async (publication, scene) => publication.Schedule(edition, on, await PublishEdition.Identified(scene, anonymity, publication, edition, ct), scene.Stamp), ct);
}
