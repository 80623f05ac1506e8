using Heed.Domain.Documents;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

internal sealed partial class Destruction
{
    /// <summary>Destroys one file in the library of a review; that there was a version stays, as its tombstone.</summary>
    private async Task<bool> LibraryFile(CancellationToken ct)
    {
        var id = new FileId(decided.What);
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == id && f.Tombstone == null && f.RecordId != null, ct) is not { RecordId: { } record } file)
        {
            return false;
        }

        var document = await db.ReviewDocuments.SingleAsync(d => d.Id == new ReviewDocumentId(record), ct);
        var (words, title, changed) = (Words(file.Name, file.Sha256, $"{id}"), document.Title, document.Versions.Single(v => v.File.Id == id).Changed);
        Keep(file);
        document.Destroy(id, decided.Tombstone);
        await Payloads(db.Changes.Where(c => c.ScopeId == decided.ScopeId), words with { Whole = [.. new[] { document.IsHeld ? "" : title, changed }.Where(w => w.Length > 0)] }, ct);
        await Changed(document, "destroyed a file of the document", ct);
        await Forms([$"/work/documents/{document.Id}"], ct);
        return true;
    }
}
