namespace Heed.Application.Imports;

/// <summary>Where a doubt stands.</summary>
/// <param name="Row">The row's place, from 0.</param>
/// <param name="Action">The action that it is about; null where it is about the recommendation.</param>
/// <param name="Rule">One of <see cref="DoubtRules"/>.</param>
/// <param name="Quoted">The document's own words that raise it; empty where it says nothing.</param>
public sealed record DoubtPlace(int Row, ActionDraft? Action, string Rule, string Quoted);

/// <summary>Doubts that are answered once: those that read alike, whatever their capitals and stops, or all months without a day together.</summary>
/// <param name="Text">The words of the doubt; empty where every doubt of the rule is meant.</param>
/// <param name="Column">The column whose cells name agencies or posts where people should stand; null for other doubts.</param>
/// <param name="Places">Every place where it stands, in the order of the document.</param>
public sealed record DoubtGroup(string Rule, string Text, ColumnReading? Column, IReadOnlyList<DoubtPlace> Places)
{
    public int Times => Places.Count;

    public string Sentence => Text.Length > 0 ? Text
        : Times == 1 ? $"“{Places[0].Quoted}” gives a month without a day; its last day was taken."
        : "These give a month without a day; the last day of each month was taken.";

    /// <summary>The document's own words, each as it was written, each once.</summary>
    public IReadOnlyList<string> Quoted => [.. Places.Select(p => p.Quoted).Where(q => q.Length > 0).Distinct()];

    /// <summary>The open doubts of a plan: a column's together, and those that stand in most rows first.</summary>
    public static IReadOnlyList<DoubtGroup> Of(PlanDraft plan)
    {
        var groups = plan.Rows.SelectMany((row, at) => row.LeftOut ? [] : Open(row, at))
            .GroupBy(x => (x.Doubt.Rule, Key: x.Doubt.Rule == DoubtRules.MonthOnlyDate ? "" : Key(x.Doubt.Text)))
            .Select(g => new DoubtGroup(g.Key.Rule, g.Key.Key.Length == 0 ? "" : g.First().Doubt.Text, DoubtColumn.Of(plan, g.Key.Rule, g.First().Place), [.. g.Select(x => x.Place)]))
            .ToList();
        return [.. groups.GroupBy(g => g.Column?.Heading ?? g.Rule + g.Text).OrderByDescending(c => c.Max(g => g.Times)).SelectMany(c => c.OrderByDescending(g => g.Times))];
    }

    internal static bool Alike(string one, string other) => Key(one) == Key(other);

    private static IEnumerable<(DoubtDraft Doubt, DoubtPlace Place)> Open(RowDraft row, int at) =>
        row.Doubts.Where(d => d.IsOpen).Select(d => (d, new DoubtPlace(at, null, d.Rule, "")))
            .Concat(row.Actions.SelectMany(a => a.Doubts.Where(d => d.IsOpen).Select(d => (d, new DoubtPlace(at, a, d.Rule, Words(d.Rule, a))))));

    private static string Words(string rule, ActionDraft action) => rule switch
    {
        DoubtRules.OpenEndedDate or DoubtRules.UnreadableDate or DoubtRules.MonthOnlyDate or DoubtRules.SeveralDates => action.DueAsWritten,
        DoubtRules.LeadWithoutName or DoubtRules.LeadWithoutRole or Settling.LeadNotKnown => action.LeadAsWritten,
        _ => "",
    };

    private static string Key(string text) => Reading.Words.Key(text);
}
