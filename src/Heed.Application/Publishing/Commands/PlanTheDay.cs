using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Plans what is done before a publication goes out: who is told, on which days it must not go out, what is ready for the media.</summary>
public sealed class PlanTheDay(Writer writer)
{
    /// <param name="did">What was done, as it follows a name.</param>
    /// <param name="verb">The change of the plan.</param>
    public Task<Outcome> Run(Actor actor, string slug, string address, string did, Func<Publication, Stamp, Outcome> verb, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanPreparePublication, did), p => p.Slug == slug && p.Address == address, null, (publication, scene) => verb(publication, scene.Stamp), ct);
}
