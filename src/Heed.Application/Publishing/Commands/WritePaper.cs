using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Writes the words of a publication that is no toolkit.</summary>
public sealed class WritePaper(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, string slug, string address, PaperWords words, int? seen, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanPreparePublication, "wrote the public words"), p => p.Slug == slug && p.Address == address, seen,
            (publication, _) => publication.Kind == PublicationKind.Toolkit ? Outcome.NotFound : publication.Write(words), ct);
}
