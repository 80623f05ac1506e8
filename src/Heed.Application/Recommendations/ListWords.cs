using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>The words of the list that the manager sends to each lead, as they would write it themselves.</summary>
internal static class ListWords
{
    public static string Subject(IReadOnlyList<DigestLine> lines) =>
        lines.All(l => l.Tie == DigestTie.Copy) ? "Your agency was sent lists of its actions" : $"{Words.Count(lines.Count(l => l.Tie != DigestTie.Copy), "action")} that I need to hear of";

    /// <param name="from">The manager's name.</param>
    /// <param name="partnership">For whom they write.</param>
    public static string Body(string name, IReadOnlyList<DigestLine> lines, IReadOnlyDictionary<ActionId, string> links, DateOnly lastDay, string from, string partnership) => string.Join("\n\n", ((string[])
    [
        $"Dear {name},",
        Part("I have looked at where our actions stand, and need to hear from you about these, which you lead:", lines.Where(l => l.Tie == DigestTie.Lead), links),
        .. lines.Where(l => l.Tie == DigestTie.Deputy).GroupBy(l => l.LeadName).Select(g => Part($"You stand in for {g.Key}. I have looked at where our actions stand, and need to hear from you about these:", g, links)),
        Part("Whoever led these for your agency has left, and I need to hear from somebody who knows how they stand. Please say your name with it:", lines.Where(l => l.Tie == DigestTie.Mailbox), links),
        links.Count == 0 ? "" : $"For each, please open its link and say what has been done, what stands in the way, and which date you can keep. It takes two minutes and needs no password. The links work until {Words.Day(lastDay)}, each once; opening one does not use it up. Where an action should be led by somebody else, say so there.",
        Copies([.. lines.Where(l => l.Tie == DigestTie.Copy)]),
        $"Thank you,\n{from}\nfor {partnership}",
    ]).Where(t => t.Length > 0));

    private static string Part(string opening, IEnumerable<DigestLine> lines, IReadOnlyDictionary<ActionId, string> links)
    {
        var items = lines.Select((line, at) => $"{at + 1}. {DigestWords.Line(line)}{Asked(line)}\n   {links[line.Action]}").ToList();
        return items.Count == 0 ? "" : $"{opening}\n\n{string.Join("\n\n", items)}";
    }

    private static string Asked(DigestLine line) => line.AskedOn is { } asked ? $" You were asked on {Words.Day(asked)}, and we have had no answer." : "";

    private static string Copies(List<DigestLine> lines) => lines.Count == 0 ? "" :
        $"For your shared mailbox, as a copy: {Words.List([.. lines.GroupBy(l => l.LeadName).Select(g => $"I have sent {g.Key} a list of {Words.Count(g.Count(), "action")}")])}. Only they, and whoever stands in for them, can report on these.";
}
