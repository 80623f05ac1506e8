namespace Heed.Application.Imports;

/// <summary>Doubts that read alike, to be answered once.</summary>
/// <param name="Where">The rows it stands in, by their places from 0, each once.</param>
public sealed record DoubtGroup(string Rule, string Text, int Times, IReadOnlyList<int> Where)
{
    /// <summary>The open doubts of a plan, in the order of their first appearance.</summary>
    public static IReadOnlyList<DoubtGroup> Of(PlanDraft plan) =>
        [.. plan.Rows.SelectMany((row, at) => row.LeftOut ? [] : row.OpenDoubts.Select(d => (Doubt: d, At: at)))
            .GroupBy(x => (x.Doubt.Rule, x.Doubt.Text))
            .Select(g => new DoubtGroup(g.Key.Rule, g.Key.Text, g.Count(), [.. g.Select(x => x.At).Distinct()]))];
}
