using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>The words of letters about several actions. They name no review, nobody in one, and nothing of what an action says.</summary>
internal static class DigestWords
{
    /// <summary>"2 actions need a word from you".</summary>
    public static string Subject(IReadOnlyList<DigestLine> lines)
    {
        var theirs = lines.Count(l => l.Tie is DigestTie.Lead or DigestTie.Deputy or DigestTie.Mailbox);
        return theirs > 0 ? $"{Words.Count(theirs, "action")} {(theirs == 1 ? "needs" : "need")} a word from you"
            : lines.Any(l => l.Tie == DigestTie.AgencyLead) ? "Actions of your agency that nobody has answered"
            : "Your agency was reminded of its actions";
    }

    /// <param name="links">The link for each action that has one.</param>
    /// <param name="lastDay">Until when the links work.</param>
    public static string Body(string name, IReadOnlyList<DigestLine> lines, IReadOnlyDictionary<ActionId, string> links, DateOnly lastDay, string signInAddress) => string.Join("\n\n", ((string[])
    [
        $"Hello {name},",
        Part(lines.Count(l => l.Tie == DigestTie.Lead) == 1 ? "This action needs a word from you." : "These actions need a word from you.", lines.Where(l => l.Tie == DigestTie.Lead), links),
        .. lines.Where(l => l.Tie == DigestTie.Deputy).GroupBy(l => l.LeadName).Select(g => Part($"You stand in for {g.Key}, who leads these.", g, links)),
        Part("Whoever led these for your agency has left. Say your name with what you report.", lines.Where(l => l.Tie == DigestTie.Mailbox), links),
        links.Count == 0 ? "" : $"You need no password. Each link is for one action. It works until {Words.Day(lastDay)}, and once; opening it does not use it up. Two minutes are enough: what has happened, what stands in the way, or which date you can keep.",
        Copies([.. lines.Where(l => l.Tie == DigestTie.Copy)]),
        Escalated([.. lines.Where(l => l.Tie == DigestTie.AgencyLead)], signInAddress),
        "Heed writes at most one such letter a day.",
    ]).Where(t => t.Length > 0));

    /// <summary>"Recommendation 7, for the Town Board: due on 3 March 2026, overdue by 7 days. The last update is of 5 January 2026".</summary>
    public static string Line(DigestLine line)
    {
        var what = line.Label.Length > 0 ? Words.Capital(line.Label) : "An action";
        var where = line.Partnerships.Length > 0 ? $", for {line.Partnerships}" : "";
        var due = line.Due is { } day ? $"due on {Words.Day(day)}, {line.Timely.Sentence}" : "without a date";
        var milestones = line.Moments.Where(m => m.Kind == ReminderKind.Milestone).Select(m => line.Milestones.First(x => x.Number == m.Part)).Select(m => $" A milestone of it is of {Words.Day(m.Due)}.");
        return $"{what}{where}: {due}.{(line.Timely.Slips > 0 ? $" It has {line.Timely.Slipped}." : "")} {Updated(line)}{string.Concat(milestones)}";
    }

    public static string Updated(DigestLine line) => line.LastUpdatedOn is { } last ? $"The last update is of {Words.Day(last)}." : "There is no update yet.";

    private static string Part(string opening, IEnumerable<DigestLine> lines, IReadOnlyDictionary<ActionId, string> links)
    {
        var items = lines.Select((line, at) => $"{at + 1}. {Line(line)}\n   {links[line.Action]}").ToList();
        return items.Count == 0 ? "" : $"{opening}\n\n{string.Join("\n\n", items)}";
    }

    private static string Copies(List<DigestLine> lines) => lines.Count == 0 ? "" :
        $"For your shared mailbox, as a copy: {Words.List([.. lines.GroupBy(l => l.LeadName).Select(g => $"{g.Key} was reminded of {Words.Count(g.Count(), "action")}")])}. Only they, and whoever stands in for them, can report on these.";

    private static string Escalated(List<DigestLine> lines, string address) => lines.Count == 0 ? "" :
        $"You answer for your agency. Nobody has answered for {(lines.Count == 1 ? "this action" : "these actions")} of it:\n\n{string.Join("\n\n", lines.Select((l, at) => $"{at + 1}. {Line(l)} {l.LeadName} leads it, and was asked{(l.AskedOn is { } asked ? $" on {Words.Day(asked)}" : "")}."))}\n\nPlease see to it that they say how {(lines.Count == 1 ? "it stands" : "they stand")}, or sign in and say so yourself:\n{address}";
}
