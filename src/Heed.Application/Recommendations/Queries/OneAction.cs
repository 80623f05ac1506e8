using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>One action in full, with what this actor may do with it.</summary>
public sealed class OneAction(Reader reader)
{
    public sealed record Row(
        ActionId Id, int Version, string Text, ActionLead Lead, string? Person, string? Agency, DateOnly? Due, string DueAsWritten, bool IsIncomplete, ReportedState Reported, bool HasReport, DateOnly? LastUpdatedOn,
        Timeliness Timely, string? Group, GroupId? GroupId, IReadOnlyList<Contributor> Contributors, IReadOnlyList<Answered> Answers, IReadOnlyList<DateMove> Moves,
        IReadOnlyList<Update> Progress, IReadOnlyList<Shown> Evidence, May May, LeadGone? Gone, IReadOnlyList<Question> Asked, Checking Checked);

    /// <summary>What a second person found, and what bodies decided.</summary>
    /// <param name="Proof">The sentence of who checked it against what; empty while nobody has.</param>
    /// <param name="IsOwn">Whether the actor leads it or reported it complete, and so cannot verify it.</param>
    public sealed record Checking(
        AnswerKind Kind, VerifiedState Verified, string Proof, IReadOnlyList<Verification> All, bool IsOwn, Stop? Stopped, Correction? Proposed, bool ProposedByMe, IReadOnlyList<Corrected> Corrections, IReadOnlyList<Decided> Decisions);

    /// <summary>What a meeting decided about it.</summary>
    public sealed record Decided(DecisionId Id, MeetingId Meeting, string Body, DateOnly On, DecisionKind Kind, string Terms, string Reasons);

    /// <summary>A link that was sent to ask for an update.</summary>
    public sealed record Question(UpdateLinkId Id, string By, DateTimeOffset At, bool IsAnswered);

    /// <summary>That an open action is without a lead, because the person has left or the agency has ended.</summary>
    public sealed record LeadGone(string? Person, DateOnly? LeftOn, string? Agency, DateOnly? EndedOn, bool HasMailbox);

    public sealed record Contributor(AgencyId Id, string Name);

    /// <param name="Source">Null where this actor may not see the source.</param>
    public sealed record Answered(RecommendationId Id, string Label, string Title, string Text, SourceId SourceId, string? Source);

    /// <param name="Document">The file that says it; empty where a person reported it here.</param>
    public sealed record Update(string Text, ReportedState State, string By, DateTimeOffset At, string Document, Telling? Told);

    /// <param name="DestroyedAt">When the last of its files was destroyed; null while one is there.</param>
    public sealed record Shown(EvidenceId Id, string Title, EvidenceKind Kind, IReadOnlyList<EvidenceRevision> Revisions, DateTimeOffset? DestroyedAt, EvidenceAbout About);

    public sealed record May(bool Plan, bool Report, bool AddEvidence, bool AskForDestruction, bool Verify, bool Correct);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, ActionId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Actions.AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } a)
        {
            return null;
        }

        var may = await db.MayOn(actor, a.ScopeId, ct, a);
        var agencyIds = a.Agencies.Select(x => x.AgencyId).ToList();
        var agencies = await db.Agencies.Where(g => agencyIds.Contains(g.Id)).OrderBy(g => g.Name).Select(g => new Contributor(g.Id, g.Name)).ToListAsync(ct);
        return new Row(
            a.Id, a.Version, a.Text, a.Lead,
            await db.People.Where(p => p.Id == a.LeadPersonId).Select(p => p.Name).SingleOrDefaultAsync(ct),
            agencies.Find(g => g.Id == a.LeadAgencyId)?.Name,
            a.Due, a.DueAsWritten, a.IsIncomplete, a.Reported, a.HasReport, a.LastUpdatedOn, Timeliness.Of(a, db.Today),
            await db.Groups.Where(g => g.Id == a.GroupId).Select(g => g.Name).SingleOrDefaultAsync(ct), a.GroupId,
            [.. agencies.Where(g => g.Id != a.LeadAgencyId)],
            await AnsweredBy(db, a, ct),
            a.DateMoves,
            [.. a.Progress.OrderByDescending(u => u.By.At).ThenByDescending(u => u.Id.Value).Select(u => new Update(u.Text, u.State, u.By.Name, u.By.At, u.Document, u.Told))],
            [.. a.Evidence.OrderBy(e => e.Id.Value).Select(e => new Shown(e.Id, e.Title, e.Kind, e.Revisions, e.DestroyedAt, new EvidenceAbout(e.Form, e.Body, e.Shows, e.Sight, e.MayBePublic)))],
            new May(may(RecommendationAccess.CanPlanActions), may(RecommendationAccess.CanReportProgress), may(RecommendationAccess.CanAddEvidence), may(DisposalAccess.CanAskForDestruction), may(RecommendationAccess.CanVerify), may(RecommendationAccess.CanCorrect)),
            await Gone(db, a, ct),
            await db.Set<UpdateLink>().Where(l => l.ActionId == id).OrderByDescending(l => l.Id).Select(l => new Question(l.Id, l.Made.Name, l.Made.At, l.Used!.Name != null)).ToListAsync(ct),
            await Checks(db, actor, a, ct));
    }

    private static async Task<Checking> Checks(HeedDb db, Actor actor, PlanAction a, CancellationToken ct) => new(
        a.Kind, a.Verified, Proof.Of(a.Verified, a.Verifications), a.Verifications, actor.Person is { } me && a.IsOwnWorkOf(me), a.Stopped, a.Proposed, a.Proposed is { } proposed && proposed.Proposed.Who == actor.Person, a.Corrections,
        await db.Decisions.Where(d => d.ActionId == a.Id).OrderByDescending(d => d.On).ThenByDescending(d => d.Id).Select(d => new Decided(d.Id, d.MeetingId, d.Body, d.On, d.Kind, d.Terms, d.Reasons)).ToListAsync(ct));

    private static async Task<LeadGone?> Gone(HeedDb db, PlanAction action, CancellationToken ct)
    {
        if (!await db.Actions.WithoutLead(db).AnyAsync(a => a.Id == action.Id, ct))
        {
            return null;
        }

        var person = await db.People.Where(p => p.Id == action.LeadPersonId && p.LeftOn < db.Today).Select(p => new { p.Name, p.LeftOn }).SingleOrDefaultAsync(ct);
        var agency = await db.Agencies.Where(g => g.Id == action.LeadAgencyId && g.Until < db.Today).Select(g => new { g.Name, g.Until }).SingleOrDefaultAsync(ct);
        return new LeadGone(person?.Name, person?.LeftOn, agency?.Name, agency?.Until,
            await db.Agencies.AnyAsync(g => g.Id == action.LeadAgencyId && g.Mailbox != null && (g.Until == null || g.Until >= db.Today), ct));
    }

    private static async Task<IReadOnlyList<Answered>> AnsweredBy(HeedDb db, PlanAction action, CancellationToken ct)
    {
        var ids = action.Recommendations.Select(l => l.RecommendationId).ToList();
        var rows = await db.Recommendations.Where(r => ids.Contains(r.Id)).OrderBy(r => r.Position).ThenBy(r => r.Id)
            .Select(r => new { Recommendation = r, Source = db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. rows.Select(r => new Answered(r.Recommendation.Id, r.Recommendation.Label, r.Recommendation.Title, r.Recommendation.Text, r.Recommendation.SourceId, r.Source))];
    }
}
