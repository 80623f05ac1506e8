using Heed.Application.Platform.Reading;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Learning.Queries;

/// <summary>One thing that was learned, for those who work on its source; null for others, those too who read it because it is shared.</summary>
public sealed class OneLearningPoint(Reader reader)
{
    public sealed record Row(LearningPointId Id, SourceId Source, string Slug, string Title, LearningKind Kind, string Text, bool IsShared, string WhyNotShare, int Version, bool MayWrite, bool MayShare);

    public async Task<Row?> Run(Actor actor, LearningPointId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.LearningPoints.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } point || await db.Reviews.SingleOrDefaultAsync(r => r.Id == point.SourceId, ct) is not { } review)
        {
            return null;
        }

        var may = await db.MayOn(actor, point.ScopeId, ct);
        return new Row(point.Id, point.SourceId, review.Slug, review.Title, point.Kind, point.Text, point.Shared is not null, review.WhyNot(HoldStops.SharingFindings), point.Version, may(LearningAccess.CanWriteLearning), may(LearningAccess.CanShareLearning));
    }
}
