using Heed.Application.Platform.Reading;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Documents.Queries;

/// <summary>One document with its versions; null where this actor may not see it.</summary>
public sealed class OneDocument(Reader reader)
{
    /// <param name="Versions">The present one first.</param>
    public sealed record Row(
        ReviewDocumentId Id, SourceId ReviewId, string Slug, string Review, string Title, DocumentKind Kind, DocumentReaders Readers, string Requirement, int? ReportNumber, HoldId? HoldId,
        IReadOnlyList<DocumentVersion> Versions, Stamp? Aside, string AsideBecause, bool IsHeld, int Version, bool MayKeep);

    public async Task<Row?> Run(Actor actor, ReviewDocumentId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.ReviewDocuments.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } d || await db.Reviews.Where(r => r.Id == d.ReviewId).Select(r => new { r.Slug, r.Title }).SingleOrDefaultAsync(ct) is not { } review)
        {
            return null;
        }

        return new Row(d.Id, d.ReviewId, review.Slug, review.Title, d.Title, d.Kind, d.Readers, d.Requirement, d.ReportNumber, d.HoldId, [.. d.Versions.Reverse()], d.Aside, d.AsideBecause, d.IsHeld, d.Version,
            await db.May(actor, DocumentAccess.CanKeepDocuments, d.ScopeId, ct));
    }
}
