using Heed.Application.Platform.Writing;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Documents.Commands;

/// <summary>Says that a document counts again.</summary>
public sealed class BringDocumentBack(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ReviewDocumentId id, CancellationToken ct) => writer.Change<ReviewDocument>(
        new Ask(actor, DocumentAccess.CanKeepDocuments, "brought the document back"), d => d.Id == id, null, (document, _) => document.BringBack(), ct);
}
