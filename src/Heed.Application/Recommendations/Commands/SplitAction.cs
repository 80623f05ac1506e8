using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>One part of an action that becomes an action of its own.</summary>
/// <param name="RoleTitle">Left empty: the post that the lead holds.</param>
public sealed record SplitOff(string Text, PersonId? Person, string RoleTitle, DateOnly? Due);

/// <summary>Splits an action that asks for several things: what stays keeps the history, and each other part becomes an action with its own lead and date.</summary>
public sealed class SplitAction(Writer writer)
{
    public const int MostParts = 10;

    /// <param name="seen">The version that the person saw.</param>
    /// <param name="stays">The words that this action keeps.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, int seen, string stays, IReadOnlyList<SplitOff> parts, string reason, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, $"split the action in {parts.Count + 1}", reason.Trim()), a => a.Id == id, seen, async (action, scene) =>
        {
            var problems = new Problems()
                .If(parts.Count is 0 or > MostParts, "", parts.Count == 0 ? "Enter at least one part that becomes an action of its own" : $"Split it in {MostParts + 1} at most; a part can be split again")
                .IfBlank(stays, "Stays", "Enter what this action still asks for")
                .IfLonger(reason, 2_000, "Reason", "The reason");
            var ids = action.Recommendations.Select(l => l.RecommendationId).ToList();
            var answers = await scene.Seen<Recommendation>().Where(r => ids.Contains(r.Id)).OrderBy(r => r.ScopeId != action.ScopeId).ThenBy(r => r.Position).ToListAsync(ct);
            for (var at = 0; at < parts.Count; at++)
            {
                var part = parts[at];
                var (lead, unread) = await LeadReading.Read(scene, new PlannedAction(part.Text, null, part.Person, part.RoleTitle, part.Due, [], null), ActionLead.Nobody, ct);
                var made = action.SplitOff(answers, part.Text, lead, part.Due, reason, scene.Stamp);
                foreach (var problem in unread.ToOutcome().Problems.Concat(made.Problems).DistinctBy(p => p.Field))
                {
                    problems.If(true, problem.Field.Length == 0 ? "" : $"Parts[{at}].{problem.Field}", problem.Sentence);
                }

                if (made.IsDone && !unread.Any)
                {
                    scene.Add(made.Value);
                }
            }

            // The words come last, so that each part keeps those that it was split off from.
            return problems.Any ? problems : action.Change(stays, action.Lead, action.Due, [.. action.Agencies.Where(a => !a.Leads).Select(a => a.AgencyId)], action.GroupId, scene.Stamp);
        }, ct);
}
