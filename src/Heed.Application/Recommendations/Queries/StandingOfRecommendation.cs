using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>How far one recommendation has come: what keeps it back, who signed it off against what, and what difference it made.</summary>
public sealed class StandingOfRecommendation(Reader reader)
{
    /// <param name="Group">The responsible group; null where none is named.</param>
    /// <param name="WhyNot">What keeps it from being ready, each a sentence; empty where nothing does.</param>
    /// <param name="Difference">What is known of the difference it made, in a sentence.</param>
    public sealed record Row(
        RecommendationId Id, int Version, string Label, string Title, string Text, SourceId SourceId, RecommendationStage Stage, IReadOnlyList<StageMove> Moves, string? Group, IReadOnlyList<Owner> Owners,
        IReadOnlyList<SignedOffBy> SignOffs, bool IsPriority, IReadOnlyList<Asked> Asks, Stamp? AsksConfirmed, IReadOnlyList<GatePoint> Points, IReadOnlyList<string> WhyNot,
        IReadOnlyList<Check> Checks, string Difference, IReadOnlyList<Proven> Actions, IReadOnlyList<Decided> Decisions, Correction? Proposed, bool ProposedByMe, IReadOnlyList<Corrected> Corrections,
        IReadOnlyList<Contact> Contacts, IReadOnlyList<Position> Positions, DateOnly? ChaseOn, May May)
    {
        /// <summary>Who signed it off when, who checked what it stands on against what, and what difference it made, in one breath.</summary>
        public string InOneBreath => string.Join(". ", new[] { Signatures, Checked, Difference }.Where(s => s.Length > 0)) + ".";

        private string Signatures => SignOffs.Where(s => s.Void is null).Reverse().Select(s => $"{s.For ?? s.Body} on {Words.Day(s.On)}").ToList() is { Count: > 0 } signed ? $"Signed off by {Words.List(signed)}" : "";

        private string Checked => Actions.Where(a => a is { Verified: VerifiedState.Verified, Proof.Length: > 0 }).ToList() is { Count: > 0 } proven
            ? proven.Count == 1 ? proven[0].Proof : $"{proven[0].Proof}; {Words.Count(proven.Count - 1, "other action")} likewise" : "";
    }


    public sealed record Owner(PartnershipId Id, string Name, DateOnly? SignedOn);

    /// <param name="For">The partnership that it decided for; null for the responsible group.</param>
    public sealed record SignedOffBy(string Body, string? For, DateOnly On, MeetingId Meeting, string Quorum, IReadOnlyList<Pinned> Saw, string EnteredBy, Stamp? Void, string VoidBecause);

    public sealed record Check(ImpactCheckId Id, ImpactPlan Plan, DateOnly? Due, Declined? Declined, ImpactResult? Result, DateOnly? CheckedOn, int Of);

    public sealed record Proven(ActionId Id, string Text, ReportedState Reported, bool HasReport, VerifiedState Verified, string Proof, DateOnly? StoppedOn);

    public sealed record Decided(DecisionId Id, MeetingId Meeting, string Body, DateOnly On, DecisionKind Kind, string Terms, string Reasons);

    /// <summary>Where a recommendation that is not local stands with one addressee.</summary>
    public sealed record Position(string Addressee, string Words);

    public sealed record May(bool AskForSignOff, bool Override, bool Correct, bool CheckImpact, bool NoteContacts, bool NameGroup);

    /// <returns>Null when this actor may not see the whole of its source: whoever only leads an action sees that.</returns>
    public async Task<Row?> Run(Actor actor, RecommendationId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Recommendations.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } r || await db.Sources.SingleOrDefaultAsync(s => s.Id == r.SourceId, ct) is not { } source)
        {
            return null;
        }

        var may = await db.MayOn(actor, r.ScopeId, ct);
        var actions = await db.Actions.AsSplitQuery().Where(a => a.Recommendations.Any(l => l.RecommendationId == id)).OrderBy(a => a.Id).ToListAsync(ct);
        var checks = await db.ImpactChecks.Where(c => c.Recommendations.Any(l => l.RecommendationId == id)).OrderBy(c => c.Id).ToListAsync(ct);
        var published = await db.PublicAnswers.SingleOrDefaultAsync(a => a.RecommendationId == id, ct);
        r.TakeGate(GateLook.Points(r, actions, published));
        return new Row(
            r.Id, r.Version, r.Label, r.Title, r.Text, r.SourceId, r.Stage, r.StageMoves, await db.Groups.Where(g => g.Id == source.ResponsibleGroupId).Select(g => g.Name).SingleOrDefaultAsync(ct), await OwnersOf(db, r, source, ct),
            await SignOffsOf(db, r, ct), r.IsPriority, r.Asks.Count > 0 ? r.Asks : GateLook.Proposed(r, actions, published), r.AsksConfirmed, r.Points,
            r.Stage == RecommendationStage.Open ? [.. r.WhyNotReady(actions).ToOutcome().Problems.Select(p => p.Sentence)] : [],
            [.. checks.Select(c => new Check(c.Id, c.Plan, c.Due, c.Declined, c.Result, c.CheckedOn, c.Recommendations.Count))], Proof.Difference(checks),
            [.. actions.Select(a => new Proven(a.Id, a.Text, a.Reported, a.HasReport, a.Verified, Proof.Of(a.Verified, a.Verifications), a.StoppedOn))],
            await db.Decisions.Where(d => d.RecommendationId == id).OrderByDescending(d => d.On).ThenByDescending(d => d.Id).Select(d => new Decided(d.Id, d.MeetingId, d.Body, d.On, d.Kind, d.Terms, d.Reasons)).ToListAsync(ct),
            r.Proposed, r.Proposed is { } proposed && proposed.Proposed.Who == actor.Person, r.Corrections, r.Contacts, [.. r.Breadth == Breadth.Local ? [] : r.Addressees.Select(a => new Position(a.Name, r.PositionOf(a.Name)))], r.ChaseOn,
            new May(may(RecommendationAccess.CanAskForSignOff), may(RecommendationAccess.CanOverrideGate), may(RecommendationAccess.CanCorrect), may(RecommendationAccess.CanCheckImpact), may(RecommendationAccess.CanNoteContacts), may(ReviewAccess.CanNameResponsibleGroup)));
    }

    private static async Task<IReadOnlyList<Owner>> OwnersOf(HeedDb db, Recommendation r, Source source, CancellationToken ct)
    {
        var ids = source.Owners.OrderBy(o => o.Position).Select(o => o.PartnershipId).ToList();
        var names = await db.Partnerships.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. ids.Select(id => new Owner(id, names.GetValueOrDefault(id, ""), r.Standing.FirstOrDefault(s => s.PartnershipId == id)?.On))];
    }

    private static async Task<IReadOnlyList<SignedOffBy>> SignOffsOf(HeedDb db, Recommendation r, CancellationToken ct)
    {
        var ids = r.SignOffs.Select(s => s.PartnershipId).OfType<PartnershipId>().ToList();
        var names = await db.Partnerships.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. r.SignOffs.Reverse().Select(s => new SignedOffBy(s.Body, s.PartnershipId is { } p ? names.GetValueOrDefault(p, "") : null, s.On, s.MeetingId, s.Quorum, s.Pin.Items, s.By.Name, s.Void, s.VoidBecause))];
    }
}
