using System.Globalization;
using Heed.Application.Platform.Recording;
using Heed.Domain.Shared;

namespace Heed.Web.Platform.Look;

/// <summary>The record of a review, a recommendation, an action or an answer as a reader follows it: what the record calls things is said as the pages say it.</summary>
public static class Histories
{
    /// <summary>What is said, and how; in the order in which it is said. What is not here is the record's own bookkeeping.</summary>
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
        ["RecommendationTheme: Name"] = "Theme",
        ["Words"] = "It looks for",
        ["Explanation"] = "Why that is weak",
        ["Source"] = "Who says so",
        ["LeadPersonId"] = "Lead",
        ["LeadRole"] = "Role of the lead",
        ["LeadAgencyId"] = "Lead agency",
        ["ActionAgency: AgencyId"] = "Taking part",
        ["GroupId"] = "Delegated to",
        ["Due"] = "Due",
        ["Reported"] = "Reported",
        ["ProgressUpdate: Text"] = "Update",
        ["Evidence: Title"] = "Evidence",
        ["Evidence: EvidenceOf"] = "Evidence of",
        ["WhatWeDid"] = "What we did",
        ["WhatDifference"] = "What difference it made",
        ["WhatRemains"] = "What remains",
        ["ReturnReason"] = "To change",
        ["Type"] = "Type",
        ["Kind"] = "Kind",
        ["Stage"] = "Stage",
        ["Pseudonyms"] = "Pseudonyms",
        ["PeriodFrom"] = "Period from",
        ["PeriodTo"] = "Period to",
        ["DatedOn"] = "Dated",
        ["LeadReviewer"] = "Lead reviewer",
        ["Summary"] = "Summary",
        ["Finding: PrintedNumber"] = "Number",
        ["Finding: Title"] = "Finding",
        ["Finding: Text"] = "What was found",
        ["Finding: Kind"] = "Kind of finding",
        ["Hold: Kind"] = "Kind of hold",
        ["Hold: Stops"] = "It stops",
        ["Hold: Since"] = "Since",
        ["Hold: KnownEnd"] = "Expected end",
        ["Hold: LookAgainOn"] = "Look again on",
        ["Hold: AskedBy"] = "Asked by",
        ["Hold: Reason"] = "In the words",
        ["Hold: LiftReason"] = "Why it was lifted",
    };

    /// <summary>Most letters of what was new in a sentence; the whole of it stands on the page.</summary>
    private const int Most = 240;

    private static readonly List<string> Order = [.. Labels.Keys];

    /// <summary>Their values are names in the code.</summary>
    private static readonly HashSet<string> Named = ["Breadth", "Stance", "Reported", "Type", "Kind", "Stage", "Finding: Kind", "Hold: Kind", "Hold: Stops"];

    /// <summary>What something was made with stands on the page above it.</summary>
    private static readonly HashSet<string> Makes = ["added the recommendation", "planned the action", "opened the review", "registered the source", "brought in from a document", "wrote a notification", "wrote down what was learned", "wrote down a learning event"];

    /// <returns>Newest first.</returns>
    public static IReadOnlyList<HistoryRow> Of(IEnumerable<RecordHistory.Row> rows) =>
        [.. rows.OrderByDescending(r => r.At).Select(Row)];

    private static HistoryRow Row(RecordHistory.Row row)
    {
        var said = Makes.Contains(row.Did) && row.Details.All(d => d.Was is null) ? [] : row.Details.Where(d => IsSaid(d, row.Details)).OrderBy(d => Order.IndexOf(d.What)).ToList();
        var why = row.Reason.Length > 0 ? row.Reason : null;
        // What has nothing before it is said in the sentence itself.
        return said.Exists(d => d.Was is not null)
            ? new HistoryRow(row.At, row.Who, Words.Capital(row.Did), Side(said, d => d.Was, SaysWhat(row)) ?? "nothing", Side(said, d => d.Is, SaysWhat(row)) ?? "nothing", why)
            : new HistoryRow(row.At, row.Who, Side(said, d => d.Is, SaysWhat(row)) is { } first ? $"{Words.Capital(row.Did)}. {PlainWords.FirstWords(first, Most)}" : Words.Capital(row.Did), Why: why);
    }

    /// <summary>The agency that leads takes part too, and is said once.</summary>
    private static bool IsSaid(ChangeDetail detail, IReadOnlyList<ChangeDetail> all) => Labels.ContainsKey(detail.What) && !IsRecord(detail.Was) && !IsRecord(detail.Is)
        && !(detail.What == "ActionAgency: AgencyId" && all.Any(d => d.What == "LeadAgencyId" && (d.Is == (detail.Is ?? "") || d.Was == (detail.Was ?? ""))));

    /// <summary>What is kept as one record with parts of its own stands on the page, and is not said in the words of the database.</summary>
    private static bool IsRecord(string? value) => value?.StartsWith("{\"", StringComparison.Ordinal) == true;

    /// <summary>Whether the sentence itself says which value is meant.</summary>
    private static bool SaysWhat(RecordHistory.Row row) => !row.Did.StartsWith("took over", StringComparison.Ordinal) && !row.Did.StartsWith("changed", StringComparison.Ordinal);

    private static string? Side(List<ChangeDetail> said, Func<ChangeDetail, string?> side, bool saysWhat)
    {
        var parts = said.Where(d => side(d) is not null).Select(d => saysWhat && said.Count == 1 ? Plain(d.What, side(d)!) : $"{Labels[d.What]}: {Plain(d.What, side(d)!)}").ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private static string Plain(string what, string value)
    {
        if (Named.Contains(what))
        {
            return string.Concat(value.Select((c, at) => char.IsUpper(c) ? (at > 0 && value[at - 1] != ' ' ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
        }

        if (what == "Pseudonyms")
        {
            return string.Join(", ", value.Trim('[', ']').Split(',').Select(name => name.Trim('"', ' ')));
        }

        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PlainWords.Of(day) : value;
    }
}
