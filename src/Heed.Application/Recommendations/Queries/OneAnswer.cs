using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>A recommendation's public answer beside the report's words, with its place among those of the same source.</summary>
public sealed class OneAnswer(Reader reader)
{
    /// <param name="Answer">Null while nothing is written.</param>
    /// <param name="Next">The recommendation after it; null at the last.</param>
    /// <param name="NextWaiting">The next one that waits for this actor's approval, after this one or from the beginning; null when none does.</param>
    public sealed record Row(
        RecommendationId Id, string Label, string Title, string Text, SourceId SourceId, int Place, int Of, RecommendationId? Previous, RecommendationId? Next, RecommendationId? NextWaiting,
        Words? Answer, IReadOnlyList<Behind> Actions, bool MayDraft, bool MayApprove);

    /// <summary>An action that answers the recommendation: what the public answer stands on.</summary>
    /// <param name="Evidence">How many pieces of evidence are held of it.</param>
    public sealed record Behind(ActionId Id, string Text, string? Agency, ReportedState Reported, bool HasReport, string LastProgress, int Evidence);

    public sealed record Words(Guid Id, int Version, int Wording, string Did, string Difference, string Remains, AnswerState State, PersonId? Writer, string DraftedBy, DateTimeOffset DraftedAt, string Document, string? ApprovedBy, DateTimeOffset? ApprovedAt, string? FellBy, string ReturnReason);

    /// <returns>Null when this actor may not see it, or not the answers of its source.</returns>
    public async Task<Row?> Run(Actor actor, RecommendationId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Recommendations.SingleOrDefaultAsync(r => r.Id == id && db.Sources.Any(s => s.Id == r.SourceId), ct) is not { } r)
        {
            return null;
        }

        var places = await Places(db, r.SourceId, ct);
        var at = places.FindIndex(p => p.Id == id);
        var waiting = places.Skip(at + 1).Concat(places.Take(at)).FirstOrDefault(p => p.Waits && p.Writer != actor.Person);
        var may = await db.MayOn(actor, r.ScopeId, ct);
        var answer = await db.PublicAnswers.SingleOrDefaultAsync(a => a.RecommendationId == id, ct);
        return new Row(id, r.Label, r.Title, r.Text, r.SourceId, at + 1, places.Count,
            at > 0 ? places[at - 1].Id : null, at + 1 < places.Count ? places[at + 1].Id : null, waiting?.Id,
            answer is null ? null : WordsOf(answer), await ActionsOf(db, id, ct), may(RecommendationAccess.CanDraftAnswers), may(RecommendationAccess.CanApproveAnswers));
    }

    private static async Task<IReadOnlyList<Behind>> ActionsOf(HeedDb db, RecommendationId id, CancellationToken ct) =>
        await db.Actions.Where(a => a.Recommendations.Any(l => l.RecommendationId == id)).OrderBy(a => a.Id)
            .Select(a => new Behind(a.Id, a.Text, db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault(), a.Reported, a.LastProgress != "", a.LastProgress, a.Evidence.Count(e => e.DestroyedAt == null)))
            .ToListAsync(ct);

    private sealed record PlaceOf(RecommendationId Id, bool Waits, PersonId? Writer);

    private static async Task<List<PlaceOf>> Places(HeedDb db, SourceId source, CancellationToken ct) =>
        await db.Recommendations.Where(r => r.SourceId == source)
            .OrderBy(r => r.Position).ThenBy(r => r.Id)
            .Select(r => new PlaceOf(r.Id,
                db.PublicAnswers.Any(a => a.RecommendationId == r.Id && a.State == AnswerState.Submitted),
                db.PublicAnswers.Where(a => a.RecommendationId == r.Id).Select(a => a.Drafted.Who).FirstOrDefault()))
            .ToListAsync(ct);

    private static Words WordsOf(PublicAnswer a) => new(
        a.Key, a.Version, a.Wording, a.WhatWeDid, a.WhatDifference, a.WhatRemains, a.State, a.Drafted.Who, a.Drafted.Name, a.Drafted.At, a.Document, a.Approved?.Name, a.Approved?.At, a.Fallen?.Name, a.ReturnReason);
}
