using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Advice on wording as the pages speak of it.</summary>
public static class AdviceTextsInWords
{
    /// <summary>What it looks for: its words, and what no word shows.</summary>
    public static string Looks(AdviceLine line) => (Beyond(line.Rule), line.Phrases.Count) switch
    {
        ({ } beyond, 0) => beyond,
        ({ } beyond, _) => $"{beyond}: {string.Join(", ", line.Phrases)}",
        _ => string.Join(", ", line.Phrases),
    };

    /// <summary>What it finds that no word shows; null where it looks for words alone.</summary>
    public static string? Beyond(AdviceRule rule) => rule switch
    {
        AdviceRule.NoMeasure => "No measure, neither here nor in the recommendation",
        AdviceRule.SeveralActions => "Several things to do in one sentence",
        AdviceRule.RoleWithoutName => "A role or everybody, and no name",
        AdviceRule.OutputWithoutOutcome => "Something is made, and no difference for people is named",
        AdviceRule.NoContingency => "It depends on something, and nothing is said for when that does not come",
        _ => null,
    };

    /// <summary>Whether its words are looked for.</summary>
    public static bool HasWords(AdviceRule rule) => rule is AdviceRule.Words or AdviceRule.RoleWithoutName or AdviceRule.NoContingency;

    public static string From(AdviceOfPartnerships.Row row) => !row.IsShipped ? "Your own" : row.IsChanged ? "Came with Heed, changed here" : "Came with Heed";
}
