using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Plans an action that answers a recommendation, and perhaps others of the same source.</summary>
public sealed class PlanAnAction(Writer writer)
{
    /// <param name="also">Other recommendations it answers; those of another source are left out.</param>
    public Task<Outcome<PlanAction>> Run(Actor actor, RecommendationId first, IReadOnlyCollection<RecommendationId> also, PlannedAction plan, CancellationToken ct) =>
        writer.AddTo<Recommendation, PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, "planned the action"), r => r.Id == first, async (recommendation, scene) =>
        {
            var (lead, problems) = await LeadReading.Read(scene, plan, ActionLead.Nobody, ct);
            var others = await scene.Seen<Recommendation>()
                .Where(r => also.Contains(r.Id) && r.Id != first && r.SourceId == recommendation.SourceId)
                .OrderBy(r => r.Position)
                .ToListAsync(ct);
            var planned = PlanAction.Plan([recommendation, .. others], plan.Text, lead, plan.Due, plan.Contributors, plan.Group, scene.Today);
            if (planned.IsDone)
            {
                planned.Value.Be(plan.Kind ?? AnswerKind.Action);
            }

            return problems.Any ? problems.And(planned) : planned;
        }, ct);
}

/// <summary>What is said of an action when it is planned or changed.</summary>
/// <param name="Agency">Left empty: the agency that the lead works for.</param>
/// <param name="RoleTitle">Left empty: the post that the lead holds.</param>
/// <param name="Kind">Null: as it is, or an action.</param>
public sealed record PlannedAction(string Text, AgencyId? Agency, PersonId? Person, string RoleTitle, DateOnly? Due, IReadOnlyCollection<AgencyId> Contributors, GroupId? Group, AnswerKind? Kind = null);
