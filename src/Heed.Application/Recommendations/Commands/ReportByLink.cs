using Heed.Application.People;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>The lead of an action reports on it by a link in an e-mail: progress, and evidence where there is some. The link is used up with it.</summary>
public sealed class ReportByLink(Writer writer, ActorOf actors, Queries.ActionByLink links, DestroyedBytes destroyed)
{
    /// <param name="name">Who reports from a shared mailbox, as they say; left empty where the link was a person's.</param>
    /// <param name="date">A date that they can keep, where they cannot keep the one it has.</param>
    /// <param name="otherLead">Who should lead it instead; empty for nobody else.</param>
    /// <param name="onlyTries">Whether every rule is asked and nothing is saved, because the form has problems of its own.</param>
    public async Task<Outcome> Run(string secret, string text, ReportedState state, EvidenceGiven? evidence, bool onlyTries, CancellationToken ct, string name = "", DateOnly? date = null, string otherLead = "")
    {
        if (await links.Run(secret, ct) is not { } link)
        {
            return Outcome.NotFound;
        }

        var hash = OneTimeSecret.Hash(secret);
        var said = link.Mailbox is null ? new Problems() : UpdateLink.CheckSaid(name);
        var lead = link.Person is { } person ? await actors.Run(person, ct) : Actor.Heed with { Name = link.Mailbox is null ? link.Name : UpdateLink.AsSaid(name, link.Mailbox) };
        var by = link is { Mailbox: null, Person: null } ? "to correct what was written down of their words; who they are was not proved"
            : link.Mailbox is null ? "by the link in an e-mail" : "by the link in an e-mail to a shared mailbox; who they are was not proved";
        return await writer.Change<PlanAction>(new Ask(lead with { OnlyTries = onlyTries }, RecommendationAccess.CanReportProgress, $"reported the action {Words.Of(state)}, {by}"), a => a.Id == link.Action, null, async (action, scene) =>
        {
            if (await scene.Find<UpdateLink>(l => l.SecretHash == hash, ct) is not { } used)
            {
                return Outcome.NotFound;
            }

            var outcome = used.Use(action, scene.Stamp);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            var reported = await ReportProgress.Note(action, text, state, evidence, date, otherLead, destroyed, scene, ct);
            var problems = said.And(reported);
            return problems.Any ? problems : reported;
        }, ct);
    }
}
