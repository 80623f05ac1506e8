using System.Text;
using Heed.Application.Platform.Recording;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Reviews;

/// <summary>The record of one thing as lines that a person can read.</summary>
public static class HistoryLines
{
    public static IEnumerable<HistoryRow> Of(IEnumerable<RecordHistory.Row> history) => history.SelectMany(Of);

    private static IEnumerable<HistoryRow> Of(RecordHistory.Row row)
    {
        var what = Words.Capital(row.Did);
        var why = row.Reason.Length > 0 ? row.Reason : null;
        if (row.Details.All(d => d.Was is null))
        {
            // Something new: that it was made says it all, and its values stand on the page.
            return [new HistoryRow(row.At, row.Who, what, null, null, why)];
        }

        return [new HistoryRow(row.At, row.Who, $"{what}: {Words.List([.. row.Details.Select(d => Name(d.What)).Distinct()])}", Lines(row, d => d.Was), Lines(row, d => d.Is), why)];
    }

    private static string Lines(RecordHistory.Row row, Func<ChangeDetail, string?> value) => row.Details.Count == 1
        ? value(row.Details[0]) ?? "nothing"
        : string.Join("; ", row.Details.Select(d => $"{Name(d.What)}: {value(d) ?? "nothing"}"));

    /// <summary>"Hold: LookAgainOn" is "look again on".</summary>
    private static string Name(string what)
    {
        var words = new StringBuilder();
        foreach (var letter in what[(what.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..])
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
