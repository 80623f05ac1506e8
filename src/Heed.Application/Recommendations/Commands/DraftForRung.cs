using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Drafts a letter to a chair or a board about what an agency has not answered. Nobody gets it until the manager releases it.</summary>
public sealed class DraftForRung(Writer writer, HeedAddress address)
{
    public Task<Outcome<DraftLetter>> Run(DraftDue due, CancellationToken ct) => writer.AddTo<Partnership, DraftLetter>(
        new Ask(Actor.Heed, RecommendationAccess.CanReleaseLetters, "drafted a letter"), p => p.ScopeId == due.Partnership, async (_, scene) =>
        {
            var asked = await AskedBefore(scene, due, ct);
            foreach (var line in due.Lines)
            {
                scene.Add(Reminder.Of(line.Action, line.Scope, line.Moments[0], "", scene.Today));
            }

            var count = Words.Count(due.Lines.Count, "action");
            return DraftLetter.Draft(due.Partnership, due.Rung, due.Agency, due.Readers, $"{Words.Capital(due.AgencyName)}: {count} without an answer", $"""
                Dear {(due.Rung == Rung.Board ? "members of the board" : due.Readers.Count == 1 ? due.Readers[0].Name : due.Group.Length > 0 ? $"chair of {due.Group}" : "chair")},

                {Words.Capital(due.AgencyName)} leads {(due.Lines.Count == 1 ? "an action" : count)} for {due.PartnershipName} {(due.Group.Length > 0 ? $", delegated to {due.Group}, " : "")}for which we have had no answer:

                {string.Join("\n\n", due.Lines.Select((l, at) => $"{at + 1}. {DigestWords.Line(l)} {l.LeadName} leads it.{(l.AskedOn is { } since ? $" We have asked since {Words.Day(since)}{(asked.GetValueOrDefault(l.Action) is var n and > 1 ? $", {n} times" : "")}, and have had no answer." : " The agency refuses it.")}"))}

                {(due.Rung == Rung.Board ? "The agency’s own lead and the chair have been told before." : "The agency’s own lead has been told before.")} Please take it up with the agency{(due.Rung == Rung.Board ? " at the board" : "")}.

                Sign in to see what each of them says, and what was said of it:
                {address.Of("/work/actions?state=notAnswering" + (due.Agency is { } agency ? $"&agency={agency}" : ""))}
                """.ReplaceLineEndings("\n"), [.. due.Lines.Select(l => l.Action)], scene.Stamp);
        }, ct);

    private static async Task<Dictionary<ActionId, int>> AskedBefore(Scene scene, DraftDue due, CancellationToken ct)
    {
        var ids = due.Lines.Select(l => l.Action).ToList();
        return await scene.Seen<UpdateLink>().Where(l => ids.Contains(l.ActionId) && l.Asks && l.PersonId == l.LeadPersonId).GroupBy(l => l.ActionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, ct);
    }
}
