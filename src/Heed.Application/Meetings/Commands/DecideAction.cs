using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings.Commands;

/// <summary>What a meeting decided about an action.</summary>
/// <param name="To">The new day, where its date is extended.</param>
/// <param name="Group">The group that it is delegated or escalated to.</param>
/// <param name="Evidence">The revision of each piece of evidence that the meeting saw, where it verifies.</param>
/// <param name="Seen">What whoever enters it had before them; null where they read it in the same breath.</param>
public sealed record ActionDecision(DecisionKind Kind, string Reasons, DateOnly? To, GroupId? Group, IReadOnlyDictionary<EvidenceId, int> Evidence, string? Seen = null);

/// <summary>Enters what a meeting decided about an action, with what it changes there, in one transaction (decision 18).</summary>
public sealed class DecideAction(Writer writer, HeedAddress address)
{
    /// <summary>What can be decided about an action.</summary>
    public static readonly IReadOnlyList<DecisionKind> Kinds =
        [DecisionKind.Verify, DecisionKind.Return, DecisionKind.Extend, DecisionKind.Delegate, DecisionKind.Escalate, DecisionKind.Stop, DecisionKind.Note];

    public Task<Outcome<Decision>> Run(Actor actor, MeetingId at, ActionId id, ActionDecision decided, CancellationToken ct) =>
        writer.AddTo<PlanAction, Decision>(new Ask(actor, MeetingAccess.CanEnterDecisions, $"entered the decision of a meeting: {Words.Of(decided.Kind)}"), a => a.Id == id, async (action, scene) =>
        {
            if (!Kinds.Contains(decided.Kind) || await scene.Find<Meeting>(m => m.Id == at, ct) is not { } meeting)
            {
                return Outcome.NotFound.As<Decision>();
            }

            if (decided.Seen is not null && decided.Seen != AsSeen.Of(action))
            {
                return Outcome.Conflict.As<Decision>();
            }

            var (body, problems) = (await Bodies.Deciding(scene, meeting, MeetingItems.Of(meeting, id), [action], ct), new Problems());
            var group = decided.Group is { } wanted ? await scene.Find<Group>(g => g.Id == wanted && g.Until == null, ct) : null;
            problems.If(decided.Kind is DecisionKind.Delegate or DecisionKind.Escalate && group is null, "Group", "Choose the group")
                .If(decided.Kind == DecisionKind.Extend && decided.To is null, "To", "Enter the new date");
            var made = Decision.Make(meeting, body, decided.Kind, decided.Reasons, TermsOf(decided, group), group, action, scene.Stamp);
            if (problems.And(made) is { Any: true } refused)
            {
                return refused;
            }

            var changed = Change(action, decided, group, meeting.GroupName, scene.Stamp);
            if (changed.IsDone && decided.Kind == DecisionKind.Return)
            {
                await ReturnAction.Tell(action, scene, address, ct);
            }

            return changed.IsDone ? made : changed.As<Decision>();
        }, ct);

    private static string TermsOf(ActionDecision decided, Group? group) => decided switch
    {
        { Kind: DecisionKind.Extend, To: { } to } => $"to {Words.Day(to)}",
        { Kind: DecisionKind.Delegate or DecisionKind.Escalate } => $"to {group?.Name}",
        _ => "",
    };

    private static Outcome Change(PlanAction action, ActionDecision decided, Group? group, string body, Stamp by) => decided.Kind switch
    {
        DecisionKind.Verify => action.Verify(decided.Reasons, decided.Evidence, by, body),
        DecisionKind.Return => action.ReturnToLead(decided.Reasons, by, body),
        DecisionKind.Extend => action.MoveDate(decided.To!.Value, body, decided.Reasons, by),
        DecisionKind.Delegate => action.Delegate(group!.Id),
        DecisionKind.Stop => action.StopPursuing(decided.Reasons, body, by),
        _ => Outcome.Done,
    };
}
