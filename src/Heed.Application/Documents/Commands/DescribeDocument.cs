using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Documents.Commands;

/// <summary>Changes what is said of a document, and who may read it.</summary>
public sealed class DescribeDocument(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ReviewDocumentId id, int seen, DocumentSaid said, CancellationToken ct) => writer.Change<ReviewDocument>(
        new Ask(actor, DocumentAccess.CanKeepDocuments, "changed what is said of the document"), d => d.Id == id, seen, async (document, scene) =>
        {
            if (await AddDocument.Belongs(scene, document.ReviewId, said, ct) is { } refused)
            {
                return refused;
            }

            var described = document.Describe(said);
            if (described.IsDone)
            {
                foreach (var file in await scene.Seen<StoredFile>().Where(f => f.RecordId == id.Value).ToListAsync(ct))
                {
                    file.OnlyPanel = said.Readers == DocumentReaders.Panel;
                }
            }

            return described;
        }, ct);
}
