using System.Globalization;
using Heed.Application.Platform.Recording;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The record of a recommendation, an action or an answer as a reader follows it: what the record calls things is said as the pages say it.</summary>
internal static class Histories
{
    private static readonly Dictionary<string, string> Labels = new()
    {
        ["PrintedNumber"] = "Number",
        ["Title"] = "Title",
        ["Text"] = "Words",
        ["Breadth"] = "Breadth",
        ["Stance"] = "Stance",
        ["StanceReasons"] = "Reasons",
        ["IntendedOutcome"] = "Intended outcome",
        ["Measure"] = "Measure",
        ["Due"] = "Due",
        ["LeadRole"] = "Role of the lead",
        ["Reported"] = "Reported",
        ["ProgressUpdate: Text"] = "Update",
        ["Evidence: Title"] = "Evidence",
        ["Evidence: EvidenceOf"] = "Evidence of",
        ["WhatWeDid"] = "What we did",
        ["WhatDifference"] = "What difference it made",
        ["WhatRemains"] = "What remains",
        ["ReturnReason"] = "To change",
    };

    private static readonly List<string> Order = [.. Labels.Keys];

    private static readonly HashSet<string> Named = ["Breadth", "Stance", "Reported"];

    public static IReadOnlyList<HistoryRow> Of(IEnumerable<RecordHistory.Row> rows) =>
        [.. rows.OrderByDescending(r => r.At).Select(Row)];

    private static HistoryRow Row(RecordHistory.Row row)
    {
        // What something was made with stands on the page above; only what changed later is set side by side.
        var isNew = row.Did is "added the recommendation" or "planned the action";
        var said = isNew ? [] : row.Details.Where(d => Labels.ContainsKey(d.What)).OrderBy(d => Order.IndexOf(d.What)).ToList();
        var why = row.Reason.Length > 0 ? row.Reason : null;
        // What has nothing before it is said in the sentence itself.
        return said.Exists(d => d.Was is not null)
            ? new HistoryRow(row.At, row.Who, Words.Capital(row.Did), Side(said, d => d.Was), Side(said, d => d.Is), why)
            : new HistoryRow(row.At, row.Who, Side(said, d => d.Is) is { } first ? $"{Words.Capital(row.Did)}. {first}" : Words.Capital(row.Did), Why: why);
    }

    private static string? Side(List<ChangeDetail> said, Func<ChangeDetail, string?> side)
    {
        var parts = said.Where(d => side(d) is not null).Select(d => said.Count == 1 ? Plain(d.What, side(d)!) : $"{Labels[d.What]}: {Plain(d.What, side(d)!)}").ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private static string Plain(string what, string value)
    {
        if (Named.Contains(what))
        {
            return string.Concat(value.Select((c, at) => char.IsUpper(c) ? (at > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
        }

        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PlainWords.Of(day) : value;
    }
}
