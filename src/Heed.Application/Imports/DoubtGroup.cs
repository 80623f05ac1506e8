namespace Heed.Application.Imports;

/// <summary>Doubts that are answered once: those that read alike, or all months without a day together.</summary>
/// <param name="Text">The words of the doubt; empty where every doubt of the rule is meant.</param>
/// <param name="Where">The rows it stands in, by their places from 0, each once.</param>
public sealed record DoubtGroup(string Rule, string Text, int Times, IReadOnlyList<int> Where)
{
    public string Sentence => Text.Length > 0 ? Text : "Months without a day: the last day of each month was taken.";

    /// <summary>The open doubts of a plan, those that stand in most rows first.</summary>
    public static IReadOnlyList<DoubtGroup> Of(PlanDraft plan) =>
        [.. plan.Rows.SelectMany((row, at) => row.LeftOut ? [] : row.OpenDoubts.Select(d => (Doubt: d, At: at)))
            .GroupBy(x => (x.Doubt.Rule, Text: x.Doubt.Rule == DoubtRules.MonthOnlyDate ? "" : x.Doubt.Text))
            .Select(g => new DoubtGroup(g.Key.Rule, g.Key.Text, g.Count(), [.. g.Select(x => x.At).Distinct()]))
            .OrderByDescending(g => g.Times)];
}
