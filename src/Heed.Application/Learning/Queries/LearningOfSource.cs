using Heed.Application.Platform.Reading;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Learning.Queries;

/// <summary>What was learned from one review or another source, in the order in which it was written down.</summary>
public sealed class LearningOfSource(Reader reader)
{
    /// <param name="WhyNotShare">Why nothing of it may reach practitioners now; empty where it may.</param>
    public sealed record Rows(IReadOnlyList<Row> All, string WhyNotShare, bool MayWrite, bool MayShare);

    public sealed record Row(LearningPointId Id, LearningKind Kind, string Text, LearningEventId? EventId, Stamp? Shared, int Version);

    public async Task<Rows> Run(Actor actor, SourceId source, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var points = await db.LearningPoints.Where(l => l.SourceId == source).OrderBy(l => l.Id).ToListAsync(ct);
        var review = await db.Reviews.SingleOrDefaultAsync(r => r.Id == source, ct);
        var may = await db.MayOn(actor, ScopeId.From(source.Value), ct);
        return new Rows([.. points.Select(l => new Row(l.Id, l.Kind, l.Text, l.EventId, l.Shared, l.Version))], review?.WhyNot(HoldStops.SharingFindings) ?? "", may(LearningAccess.CanWriteLearning), may(LearningAccess.CanShareLearning));
    }
}
