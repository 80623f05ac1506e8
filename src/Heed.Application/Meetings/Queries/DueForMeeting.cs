using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings.Queries;

/// <summary>What waits for the group of a meeting: recommendations to sign off, actions of its that wait to be verified, are overdue or cannot be done, and what was delegated or escalated to it.</summary>
public sealed class DueForMeeting(Reader reader)
{
    private const int Most = 200;

    /// <param name="Why">Why it is due: "waits for sign-off".</param>
    public sealed record Row(AgendaItem Item, string Why);

    /// <returns>Null when this actor may not see the meeting.</returns>
    public async Task<IReadOnlyList<Row>?> Run(Actor actor, MeetingId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting || await db.Groups.SingleOrDefaultAsync(g => g.Id == meeting.GroupId, ct) is not { } group)
        {
            return null;
        }

        var decides = group.DecidesForPartnership;
        var responsible = db.Sources.Where(s => s.ResponsibleGroupId == group.Id).Select(s => s.Id);
        var owned = db.Sources.Where(s => decides && s.Owners.Any(o => o.PartnershipId == group.PartnershipId)).Select(s => s.Id);
        var toSign = await db.Recommendations
            .Where(r => (r.Stage == RecommendationStage.ReadyForSignOff && responsible.Contains(r.SourceId)) || (r.Stage == RecommendationStage.SignedOffByGroup && owned.Contains(r.SourceId)))
            .OrderBy(r => r.SourceId).ThenBy(r => r.Position).Take(Most).Select(r => r.Id).ToListAsync(ct);
        // An action that is delegated is one of the group's own; of the rest it is asked until it has decided.
        var passedOn = await db.Decisions
            .Where(d => (d.Kind == DecisionKind.Escalate || (d.Kind == DecisionKind.Delegate && d.RecommendationId != null)) && d.On < meeting.On && d.ToGroupId == group.Id)
            .Where(d => !db.Decisions.Any(own => own.GroupId == group.Id && (own.On > d.On || (own.On == d.On && own.By.At > d.By.At)) && own.RecommendationId == d.RecommendationId && own.ActionId == d.ActionId))
            .OrderBy(d => d.On).ThenBy(d => d.Id)
            .Select(d => new { d.Kind, d.RecommendationId, d.ActionId }).Take(Most).ToListAsync(ct);
        var scopes = db.Sources.Where(s => s.ResponsibleGroupId == group.Id).Select(s => s.ScopeId);
        var actions = db.Actions.Where(a => a.GroupId == group.Id || (a.GroupId == null && scopes.Contains(a.ScopeId)));
        return
        [
            .. toSign.Select(r => new Row(AgendaItem.Of(r), "waits for sign-off")),
            .. passedOn.Select(d => new Row(d.RecommendationId is { } r ? AgendaItem.Of(r) : AgendaItem.Of(d.ActionId!.Value), d.Kind == DecisionKind.Delegate ? "was delegated to this group" : "was escalated to this group")),
            .. (await Ids(actions.In(db, ActionState.ToVerify), ct)).Select(a => new Row(AgendaItem.Of(a), "waits to be verified")),
            .. (await Ids(actions.In(db, ActionState.Overdue), ct)).Select(a => new Row(AgendaItem.Of(a), "is overdue")),
            .. (await Ids(actions.In(db, ActionState.CannotBeDone).Where(a => a.StoppedOn == null), ct)).Select(a => new Row(AgendaItem.Of(a), "is reported as something that cannot be done")),
        ];
    }

    private static Task<List<ActionId>> Ids(IQueryable<PlanAction> actions, CancellationToken ct) =>
        actions.OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id).Take(Most).Select(a => a.Id).ToListAsync(ct);
}
