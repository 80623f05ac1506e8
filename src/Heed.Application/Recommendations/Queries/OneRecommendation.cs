using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>One recommendation in full, with what this actor may do with it.</summary>
public sealed class OneRecommendation(Reader reader)
{
    /// <param name="Source">Null where this actor may not see the source.</param>
    public sealed record Row(
        RecommendationId Id, int Version, string Label, string PrintedNumber, string Title, string Text, Breadth Breadth, IReadOnlyList<Addressee> Addressees,
        Stance Stance, string StanceReasons, string IntendedOutcome, string Measure, From? Source, Said? Answer, IReadOnlyList<Found> Findings, IReadOnlyList<string> Themes, May May);

    /// <param name="Slug">The review's place in addresses; null where the source is not a review.</param>
    public sealed record From(SourceId Id, string Title, string? Slug, int Recommendations);

    /// <param name="Mine">Whether this actor wrote the present words, and so cannot approve them.</param>
    public sealed record Said(Guid Id, string Did, string Difference, string Remains, AnswerState State, string DraftedBy, DateTimeOffset DraftedAt, string Document, string? ApprovedBy, DateTimeOffset? ApprovedAt, string? FellBy, string ReturnReason, bool Mine);

    /// <param name="LeadsHere">Whether the recommendation comes from it.</param>
    public sealed record Found(FindingId Id, string PrintedNumber, string Title, string Text, bool LeadsHere)
    {
        public string Label => $"{PrintedNumber} {Title}".Trim() is { Length: > 0 } label ? label : Text.Length <= 120 ? Text : Text[..Text.LastIndexOf(' ', 120)] + " …";
    }

    public sealed record May(bool Write, bool TakeStance, bool Plan, bool Draft, bool Approve, bool CheckImpact);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, RecommendationId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Recommendations.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } r)
        {
            return null;
        }

        var may = await db.MayOn(actor, r.ScopeId, ct);
        return new Row(r.Id, r.Version, r.Label, r.PrintedNumber, r.Title, r.Text, r.Breadth, r.Addressees, r.Stance, r.StanceReasons, r.IntendedOutcome, r.Measure,
            await SourceOf(db, r.SourceId, ct), await AnswerTo(db, actor, id, ct), await FindingsOf(db, r, ct), [.. r.Themes.Select(t => t.Name).Order(StringComparer.OrdinalIgnoreCase)],
            new May(may(RecommendationAccess.CanWriteRecommendations), may(RecommendationAccess.CanTakeStance), may(RecommendationAccess.CanPlanActions),
                may(RecommendationAccess.CanDraftAnswers), may(RecommendationAccess.CanApproveAnswers), may(RecommendationAccess.CanCheckImpact)));
    }

    private static Task<From?> SourceOf(HeedDb db, SourceId id, CancellationToken ct) => db.Sources.Where(s => s.Id == id)
        .Select(s => new From(s.Id, s.Title, db.Reviews.Where(x => x.Id == s.Id).Select(x => x.Slug).FirstOrDefault(), db.Recommendations.Count(x => x.SourceId == s.Id)))
        .SingleOrDefaultAsync(ct);

    private static async Task<Said?> AnswerTo(HeedDb db, Actor actor, RecommendationId id, CancellationToken ct) =>
        await db.PublicAnswers.SingleOrDefaultAsync(a => a.RecommendationId == id, ct) is { } a
            ? new Said(a.Key, a.WhatWeDid, a.WhatDifference, a.WhatRemains, a.State, a.Drafted.Name, a.Drafted.At, a.Document, a.Approved?.Name, a.Approved?.At, a.Fallen?.Name, a.ReturnReason, a.Drafted.Who == actor.Person)
            : null;

    private static async Task<IReadOnlyList<Found>> FindingsOf(HeedDb db, Recommendation r, CancellationToken ct)
    {
        var linked = r.Findings.Select(f => f.FindingId).ToHashSet();
        var all = await db.Findings.Where(f => f.SourceId == r.SourceId).OrderBy(f => f.Position).ToListAsync(ct);
        return [.. all.Select(f => new Found(f.Id, f.PrintedNumber, f.Title, f.Text, linked.Contains(f.Id)))];
    }
}
