using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings.Commands;

/// <summary>Enters what a meeting decided about a recommendation, with what it changes there, in one transaction (decision 18).</summary>
public sealed class DecideRecommendation(Writer writer)
{
    /// <summary>What can be decided about a recommendation.</summary>
    public static readonly IReadOnlyList<DecisionKind> Kinds = [DecisionKind.SignOff, DecisionKind.Return, DecisionKind.Delegate, DecisionKind.Escalate, DecisionKind.Note];

    /// <param name="to">The group that it is delegated or escalated to, on whose agenda it then stands; null otherwise.</param>
    /// <param name="seen">What whoever enters it had before them; null where they read it in the same breath.</param>
    public Task<Outcome<Decision>> Run(Actor actor, MeetingId at, RecommendationId id, DecisionKind kind, string reasons, GroupId? to, string? seen, CancellationToken ct) =>
        writer.AddTo<Recommendation, Decision>(new Ask(actor, MeetingAccess.CanEnterDecisions, $"entered the decision of a meeting: {Words.Of(kind)}"), r => r.Id == id, async (recommendation, scene) =>
        {
            if (!Kinds.Contains(kind) || await scene.Find<Meeting>(m => m.Id == at, ct) is not { } meeting)
            {
                return Outcome.NotFound.As<Decision>();
            }

            await scene.Lock("Recommendations", id.Value, ct);
            var answers = await AskForSignOff.AnswersTo(scene, id, ct);
            if (seen is not null && seen != AsSeen.Of([recommendation, .. answers]))
            {
                return Outcome.Conflict.As<Decision>();
            }

            var (body, problems) = (await Bodies.Deciding(scene, meeting, MeetingItems.Of(meeting, id), answers, ct), new Problems());
            var target = to is null ? null : await scene.Find<Group>(g => g.Id == to && g.Until == null, ct);
            problems.If(kind is DecisionKind.Delegate or DecisionKind.Escalate && target is null, "Group", $"Choose the group that it is {(kind == DecisionKind.Delegate ? "delegated" : "escalated")} to");
            var made = Decision.Make(meeting, body, kind, reasons, target is null ? "" : $"to {target.Name}", target, recommendation, scene.Stamp);
            var changed = kind switch
            {
                DecisionKind.SignOff => await SignOff(recommendation, body, answers, scene, ct),
                DecisionKind.Return => recommendation.ReturnToManager(reasons, meeting.GroupName, scene.Stamp),
                _ => Outcome.Done,
            };
            return problems.And(made).And(changed) is { Any: true } refused ? refused : made;
        }, ct);

    private static async Task<Outcome> SignOff(Recommendation recommendation, BodyDecision body, IReadOnlyList<PlanAction> answers, Scene scene, CancellationToken ct)
    {
        var source = await scene.Seen<Source>().SingleAsync(s => s.Id == recommendation.SourceId, ct);
        return recommendation.SignOffBy(body, source.ResponsibleGroupId, [.. source.Owners.Select(o => o.PartnershipId)], answers, scene.Stamp);
    }
}
