using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Returns.Queries;

/// <summary>What a national store is told of a review: each field with what the record says and what somebody wrote instead.</summary>
public sealed class ReturnOfReview(Reader reader)
{
    /// <param name="Version">0 while nothing was written.</param>
    public sealed record Row(ReturnForm Form, IReadOnlyList<Line> Lines, IReadOnlyList<ReturnSent> Sent, int Version, Guid? Record, bool May)
    {
        public int Answered => Lines.Count(l => l.Text.Length > 0);
    }

    /// <param name="Recorded">What the record says; empty where it says nothing.</param>
    /// <param name="Written">What somebody wrote instead; empty where nobody did.</param>
    public sealed record Line(ReturnPart Part, ReturnField Field, string Recorded, string Written)
    {
        public string Text => Written.Length > 0 ? Written : Recorded;
    }

    /// <returns>Null where this actor sees no such review, or its type is not told of.</returns>
    public async Task<Row?> Run(Actor actor, SourceId id, string code, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return ReturnsShipped.Of(code) is { } form && await db.Reviews.SingleOrDefaultAsync(r => r.Id == id, ct) is { } review && NationalReturn.IsFor(form, review.Type)
            ? Of(form, await RecordOf(db, review, ct), await db.NationalReturns.SingleOrDefaultAsync(r => r.ReviewId == id && r.Form == code, ct), await db.May(actor, ReturnAccess.CanMakeReturns, review.ScopeId, ct))
            : null;
    }

    /// <summary>Every return that a review's type is told of.</summary>
    public async Task<IReadOnlyList<Row>> All(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Reviews.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } review)
        {
            return [];
        }

        var written = await db.NationalReturns.Where(r => r.ReviewId == id).ToListAsync(ct);
        var (record, may) = (await RecordOf(db, review, ct), await db.May(actor, ReturnAccess.CanMakeReturns, review.ScopeId, ct));
        return [.. ReturnsShipped.All.Where(f => NationalReturn.IsFor(f, review.Type)).Select(f => Of(f, record, written.Find(r => r.Form == f.Code), may))];
    }

    private static Row Of(ReturnForm form, RecordOfReview record, NationalReturn? written, bool may) => new(
        form,
        [.. form.Parts.SelectMany(p => p.Fields.Select(f => new Line(p, f, ReturnFacts.Of(f.From, record), written?.Answers.FirstOrDefault(a => a.Field == f.Code)?.Text ?? "")))],
        written?.Sent ?? [], written?.Version ?? 0, written?.Key, may);

    private static async Task<RecordOfReview> RecordOf(HeedDb db, Review review, CancellationToken ct)
    {
        var (id, scope) = (review.Id, review.ScopeId);
        var owners = review.Owners.Select(o => o.PartnershipId).ToList();
        var commission = await db.Commissions.SingleOrDefaultAsync(c => c.ReviewId == id, ct);
        var notifications = await db.Notifications.Where(n => n.Reviews.Any(l => l.ReviewId == id)).OrderBy(n => n.Id).ToListAsync(ct);
        var events = await db.LearningEvents.Where(e => e.SourceId == id).OrderBy(e => e.On).ToListAsync(ct);
        var agencies = notifications.SelectMany(n => n.Agencies).Concat(commission?.Reports.Select(r => r.AgencyId) ?? []).Concat(events.SelectMany(e => e.Attended.Select(a => a.AgencyId))).Distinct().ToList();
        var recommendations = await db.Recommendations.IgnoreAutoIncludes().Where(r => r.SourceId == id).OrderBy(r => r.Position).ToListAsync(ct);
        var themes = await db.Set<RecommendationTheme>().Where(t => t.ScopeId == scope).Select(t => t.Name).ToListAsync(ct);
        var actions = await db.Actions.Where(a => a.ScopeId == scope).Select(a => new { a.Reported, a.Verified }).ToListAsync(ct);
        return new RecordOfReview(
            review, await db.Partnerships.Where(p => owners.Contains(p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(ct),
            await db.Courses.SingleOrDefaultAsync(c => c.ReviewId == id, ct), commission, notifications,
            await db.Agencies.Where(a => agencies.Contains(a.Id)).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync(ct),
            recommendations, [.. themes.GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)],
            (actions.Count(a => a.Reported == ReportedState.Complete), actions.Count(a => a.Verified == VerifiedState.Verified), actions.Count),
            await db.LearningPoints.Where(l => l.SourceId == id).OrderBy(l => l.Id).ToListAsync(ct), events, db.Today);
    }
}
