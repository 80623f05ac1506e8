using Heed.Application.Imports;
using Heed.Domain.Imports;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Imports;

/// <summary>How the pages of imports say what stands in code as a name.</summary>
public static class ImportWords
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.Reading => "Being read",
        ImportState.Proposed => "Waits to be saved",
        ImportState.Refused => "Could not be read",
        ImportState.Saved => "Saved",
        ImportState.Destroyed => "Destroyed",
        _ => "Put aside",
    };

    public static string ColourOf(ImportState state) => state switch
    {
        ImportState.Reading => "blue",
        ImportState.Proposed => "yellow",
        ImportState.Refused => "red",
        ImportState.Saved => "green",
        ImportState.Destroyed => "purple",
        _ => "grey",
    };

    public static string Of(Column column) => column switch
    {
        Column.Ignore => "Nothing: leave it out",
        Column.Number => "Number of the recommendation",
        Column.ActionNumber => "Number of the action",
        Column.Lead => "Lead: who answers for the action",
        Column.LeadName => "Lead: the person's name",
        Column.LeadRole => "Lead: the role",
        Column.LeadAgency => "Lead: the agency",
        Column.DueDate => "Date it is due",
        Column.NewDueDate => "Later date it was moved to",
        Column.Completed => "Date it was completed",
        Column.Response => "What was done (draft public answer)",
        Column.Rag => "Colour (red, amber, green)",
        Column.Status => "How far it has come",
        Column.Finding => "Finding behind the recommendation",
        Column.Outcome => "Intended outcome",
        Column.Addressees => "Whom it is addressed to",
        Column.TickComplete => "Tick for complete",
        Column.TickInProgress => "Tick for in progress",
        Column.TickNotStarted => "Tick for not started",
        Column.TickOverdue => "Tick for overdue",
        Column.TickRed or Column.TickAmber or Column.TickGreen or Column.TickBlue => "Tick for " + Words.Of(column).Split(' ')[1],
        _ => Words.Capital(Words.Of(column)),
    };

    public static IReadOnlyList<Choice> Columns { get; } =
        [.. Enum.GetValues<Column>().Where(c => c != Column.Ignore).Select(c => new Choice(c.ToString(), Of(c))).OrderBy(c => c.Text, StringComparer.Ordinal), new Choice(nameof(Column.Ignore), Of(Column.Ignore))];

    public static string Of(UnplacedWhy why) => why switch
    {
        UnplacedWhy.NotUnderstood => "Not understood",
        UnplacedWhy.Heading => "A heading",
        UnplacedWhy.Guidance => "Guidance on how to fill the form in",
        UnplacedWhy.Key => "A key to colours or short names",
        UnplacedWhy.Text => "Text outside the plan",
        UnplacedWhy.OtherTable => "In a table that holds no plan",
        UnplacedWhy.OtherColumn => "In a column that was left out",
        UnplacedWhy.ReadAsValue => "Read as a value of a row",
        UnplacedWhy.PageFurniture => "Header or footer of a page",
        UnplacedWhy.Comment => "A comment in the margin",
        UnplacedWhy.Footnote => "A footnote",
        UnplacedWhy.HiddenColumn => "In a hidden column",
        UnplacedWhy.HiddenRow => "In a hidden row",
        UnplacedWhy.HiddenSheet => "On a hidden sheet",
        UnplacedWhy.HiddenText => "Hidden text",
        _ => Words.Capital(Words.Of(why)),
    };

    public static string OfRule(string rule) => rule switch
    {
        DoubtRules.OpenEndedDate => "No end date",
        DoubtRules.NoDate => "No date",
        DoubtRules.UnreadableDate => "A date that cannot be read",
        DoubtRules.MonthOnlyDate => "A month without a day",
        DoubtRules.SeveralDates => "Several dates",
        DoubtRules.NoLead => "No lead",
        DoubtRules.LeadWithoutName => "A lead without a name",
        DoubtRules.LeadWithoutRole => "A lead without a role",
        Settling.LeadNotKnown => "A lead who is not known here",
        DoubtRules.StatusConflict => "Two places disagree",
        DoubtRules.Unnumbered => "No number",
        DoubtRules.DuplicateNumber => "The same number twice",
        _ => Words.Capital(rule.Replace('-', ' ')),
    };

    /// <summary>How a row stands to what the source has, its actions included.</summary>
    public static (string Text, string Colour) Of(Compared row) => row switch
    {
        { Standing: Standing.New } => ("New", "green"),
        { Standing: Standing.Changed } => ("Worded otherwise", "yellow"),
        { OtherActions.Count: > 0 } => ("An action differs", "yellow"),
        { NewActions.Count: > 0 } => ($"{Words.Count(row.NewActions.Count, "new action")}", "green"),
        { GoneActions.Count: > 0 } => ($"{Words.Count(row.GoneActions.Count, "action")} gone from it", "yellow"),
        { OtherResponse: true } => ("Another answer", "yellow"),
        _ => ("Unchanged", "grey"),
    };

    /// <summary>"18 recommendations, 24 actions, 7 open doubts, 5 other passages kept".</summary>
    public static string Of(PlanCount found) =>
        $"{Words.Count(found.Recommendations, "recommendation")}, {Words.Count(found.Actions, "action")}, {Words.Count(found.OpenDoubts, "open doubt")}, {Words.Count(found.Unplaced, "other passage")} kept";

    /// <summary>"Saved: 2 recommendations and 3 actions; 1 recommendation took the newer wording, 4 actions the newer date or progress".</summary>
    public static string Of(SavedCount kept)
    {
        var made = $"Saved: {Words.Count(kept.Recommendations, "recommendation")} and {Words.Count(kept.Actions, "action")}";
        return kept.Reworded + kept.Renewed == 0 ? made : $"{made}; {TakenOver(kept)}";
    }

    public static string TakenOver(SavedCount kept) =>
        $"{Words.Count(kept.Reworded, "recommendation")} took the newer wording, {Words.Count(kept.Renewed, "action")} the newer date or progress";

    public static IReadOnlyList<Choice> Reports { get; } = [.. Enum.GetValues<ReportedState>().Select(r => new Choice(r.ToString(), Words.Capital(Words.Of(r))))];

    public static IReadOnlyList<Choice> Breadths { get; } = [.. Enum.GetValues<Breadth>().Select(b => new Choice(b.ToString(), Words.Capital(Words.Of(b))))];
}
