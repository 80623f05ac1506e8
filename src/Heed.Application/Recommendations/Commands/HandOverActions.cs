using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Hands actions that one person leads over to another, all at once. The new lead is told by letter.</summary>
public sealed class HandOverActions(Writer writer, Reader reader, HeedAddress address)
{
    /// <param name="from">Who leads them now.</param>
    /// <param name="role">Left empty: the post that the new lead holds.</param>
    public async Task<Outcome> Run(Actor actor, PersonId from, IReadOnlyCollection<ActionId> ids, PersonId? to, string role, string reason, CancellationToken ct)
    {
        var problems = new Problems()
            .If(ids.Count == 0, "Actions", "Choose the actions to hand over")
            .If(to is null, "LeadPerson", "Choose the person who leads them from now on; an agency alone cannot be asked")
            .IfLonger(reason, 2_000, "Reason", "The reason");
        if (problems.Any)
        {
            return problems;
        }

        await using var db = reader.For(actor);
        var name = await db.People.Where(p => p.Id == to).Select(p => p.Name).SingleOrDefaultAsync(ct) ?? "somebody";
        var first = ids.First();
        return await writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanPlanActions, $"handed the action over to {name}", reason.Trim()), a => a.Id == first, null,
            (_, scene) => HandOver(scene, from, [.. ids.Distinct()], to, role, ct), ct);
    }

    private async Task<Outcome> HandOver(Scene scene, PersonId from, IReadOnlyCollection<ActionId> ids, PersonId? to, string role, CancellationToken ct)
    {
        var actions = await scene.Seen<PlanAction>().AsSplitQuery().Where(a => ids.Contains(a.Id) && a.LeadPersonId == from).ToListAsync(ct);
        if (actions.Count != ids.Count)
        {
            return Outcome.Refused("Actions", "Somebody else has handed one of these over meanwhile. Look again at what is left");
        }

        foreach (var scope in actions.Select(a => a.ScopeId).Distinct())
        {
            if (!await scene.May(RecommendationAccess.CanPlanActions, scope, ct))
            {
                return Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence);
            }
        }

        var (lead, problems) = await LeadReading.Read(scene, new PlannedAction("", null, to, role, null, [], null), ActionLead.Nobody, ct);
        foreach (var problem in actions.Select(a => a.HandOver(lead)).SelectMany(o => o.Problems).Distinct())
        {
            problems.If(true, problem.Field, problem.Sentence);
        }

        if (!problems.Any)
        {
            var next = await scene.HasAccount(to!.Value, ct)
                ? $"Sign in to see what is to be done, and until when:\n{address.Of("/work/actions?mine=true")}"
                : $"You have no account yet, and need none to report: when an update is asked for, a letter comes with a link for each action. To see more, ask {scene.Actor.Name} to invite you.";
            await scene.MailToLead(to.Value, lead.AgencyId, actions.Count == 1 ? "You lead an action now" : "You lead more actions now", $"""
                {scene.Actor.Name} has handed {Words.Count(actions.Count, "action")} over to you. From now on you lead {(actions.Count == 1 ? "it" : "them")}.

                {next}
                """, ct);
        }

        return problems;
    }
}
