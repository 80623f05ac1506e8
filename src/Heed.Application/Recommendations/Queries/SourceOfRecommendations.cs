using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>One source, and what this actor may do with its recommendations.</summary>
public sealed class SourceOfRecommendations(Reader reader)
{
    /// <param name="Slug">The review's place in addresses; null where the source is not a review.</param>
    public sealed record Row(SourceId Id, string Title, string? Slug, int Recommendations, bool MayAdd, bool MayDraft, bool MayApprove);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await db.Sources.Where(s => s.Id == id)
            .Select(s => new { s.Title, s.ScopeId, Slug = db.Reviews.Where(r => r.Id == s.Id).Select(r => r.Slug).FirstOrDefault(), Count = db.Recommendations.Count(r => r.SourceId == s.Id) })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var may = await db.MayOn(actor, found.ScopeId, ct);
        return new Row(id, found.Title, found.Slug, found.Count,
            may(RecommendationAccess.CanWriteRecommendations), may(RecommendationAccess.CanDraftAnswers), may(RecommendationAccess.CanApproveAnswers));
    }
}
