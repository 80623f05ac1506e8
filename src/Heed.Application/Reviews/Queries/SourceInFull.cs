using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>One source that is not a review; null when this actor may not see it.</summary>
public sealed class SourceInFull(Reader reader)
{
    public sealed record Row(SourceId Id, SourceKind Kind, string Title, DateOnly? DatedOn, IReadOnlyList<string> Owners, int Version, bool CanChange, bool CanWriteRecommendations, bool CanImport, bool CanMakePapers);

    public async Task<Row?> Run(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Sources.SingleOrDefaultAsync(s => s.Id == id && s.Kind != SourceKind.Review, ct) is not { } source)
        {
            return null;
        }

        var may = await db.MayOn(actor, source.ScopeId, ct, source);
        return new Row(source.Id, source.Kind, source.Title, source.DatedOn, await SourceOwners.Of(db, source, ct), source.Version,
            may(ReviewAccess.CanDescribeReview),
            may(RecommendationAccess.CanWriteRecommendations),
            may(ImportAccess.CanImport),
            may(ReportAccess.CanMakePapers));
    }
}
