using Heed.Application.Platform.Writing;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Documents.Commands;

/// <summary>Says that a document counts no longer. It stays readable.</summary>
public sealed class PutDocumentAside(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ReviewDocumentId id, string because, CancellationToken ct) => writer.Change<ReviewDocument>(
        new Ask(actor, DocumentAccess.CanKeepDocuments, "put the document aside"), d => d.Id == id, null, (document, scene) => document.PutAside(because, scene.Stamp), ct);
}
