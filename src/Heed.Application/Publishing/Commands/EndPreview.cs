using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Ends a private preview link before its last day.</summary>
public sealed class EndPreview(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PreviewLinkId link, CancellationToken ct) =>
        writer.Change<PreviewLink>(new Ask(actor, PublishingAccess.CanSharePreview, "ended a private preview link"), l => l.Id == link, null,
            (found, scene) => found.End(scene.Stamp), ct);
}
