using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What the colours mean: a definition of each in the partnership's words, and the lines by which they are worked out.</summary>
/// <param name="Rules">The first that fits counts; the last always fits.</param>
public sealed record ColourKey(IReadOnlyList<ColourDefinition> Definitions, IReadOnlyList<ColourRule> Rules)
{
    private const int LongestWords = 300;

    /// <summary>The colours that can come out, in their order.</summary>
    public IEnumerable<Colour> Used => Rules.Select(r => r.Colour).Distinct().Order();

    /// <summary>The line that gives something its colour.</summary>
    public ColourRule Of(ColourFacts facts) => Rules.First(r => r.Fits(facts));

    /// <summary>What a colour means, in the partnership's words; empty where it has none.</summary>
    public string MeaningOf(Colour colour) => Definitions.FirstOrDefault(d => d.Colour == colour)?.Words ?? "";

    /// <summary>When something has a colour, as Heed works it out: "overdue; returned to its lead with reasons".</summary>
    public string WorkedOut(Colour colour) => Words.Capital(string.Join("; ", Rules.Where(r => r.Colour == colour).Select(SentenceOf)));

    /// <summary>A line as it works beside the others: what is overdue by more than 30 days is caught before it is merely overdue.</summary>
    public string SentenceOf(ColourRule rule) =>
        rule.When == ColourWhen.Overdue && Rules.FirstOrDefault(r => r.When == ColourWhen.OverdueByMore) is { } more ? $"overdue by {Words.Count(more.Days, "day")} or fewer" : rule.Sentence;

    public Problems Check()
    {
        var problems = new Problems()
            .If(Rules.Count == 0 || Rules[^1].When != ColourWhen.Otherwise, Field(ColourWhen.Otherwise), "Choose the colour of everything else, so that nothing is left without one")
            .If(Rules.DistinctBy(r => r.When).Count() != Rules.Count, "", "Each line stands only once. Choose one colour for it")
            .If(Rules.Count > 0 && Used.Count() < 2, "", "Use two colours at least: one alone tells nothing apart");
        foreach (var rule in Rules.Where(r => ColourRule.NeedsDays(r.When) && r.Days is < 1 or > ColourRule.MostDays))
        {
            problems.If(true, Field(rule.When), $"Enter a number of days from 1 to {ColourRule.MostDays}");
        }

        foreach (var colour in Enum.GetValues<Colour>())
        {
            problems
                .If(Used.Contains(colour) && Blank.Is(MeaningOf(colour)), Field(colour), $"Enter what {Words.Of(colour)} means here. It is printed wherever the colour is shown")
                .IfLonger(MeaningOf(colour), LongestWords, Field(colour), $"What {Words.Of(colour)} means");
        }

        return problems;
    }

    /// <summary>With the lines in the order in which they count, and without definitions of colours that are not used.</summary>
    internal ColourKey Tidied() => new(
        [.. Definitions.Where(d => Used.Contains(d.Colour)).DistinctBy(d => d.Colour).OrderBy(d => d.Colour).Select(d => d with { Words = d.Words.Trim() })],
        [.. Rules.OrderBy(r => r.When).Select(r => ColourRule.NeedsDays(r.When) ? r : r with { Days = 0 })]);

    private static string Field(ColourWhen when) => $"Lines[{(int)when}]." + (ColourRule.NeedsDays(when) ? "Days" : "Colour");

    private static string Field(Colour colour) => $"Meanings[{(int)colour}]";
}
