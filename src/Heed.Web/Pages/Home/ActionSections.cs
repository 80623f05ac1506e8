using Heed.Application.Home.Queries;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Home;

/// <summary>How the actions that need somebody are said, as cards and as short lists.</summary>
/// <param name="ofAgency">Whether they answer for an agency too.</param>
internal sealed class ActionSections(ActionsToday.Rows actions, bool mine, bool ofAgency)
{
    public static IReadOnlyList<Card> Cards(ActionsToday.Totals totals, bool mine) =>
    [
        new(totals.Overdue, "overdue", Href("overdue", mine), totals.Overdue > 0),
        new(totals.Soon, "due in the next 28 days", Href("soon", mine)),
        new(totals.Silent, "not updated in the last 60 days", Href("silent", mine)),
        new(totals.Incomplete, "brought in, incomplete", Href("incomplete", mine)),
        .. totals.WithoutLead > 0 ? [new Card(totals.WithoutLead, "without a lead", Href("withoutLead", mine), Urgent: true)] : Array.Empty<Card>(),
        new(totals.Open, "open in all", Href("open", mine)),
    ];

    private string Whose => !mine ? "" : ofAgency ? "Your agency’s and your own" : "Your";

    public IEnumerable<Section> Lists =>
    [
        Of($"{Whose} overdue actions", "overdue", actions.Overdue, a => $"due {PlainWords.Of(a.Due!.Value)}, overdue by {Words.Count(actions.Today.DayNumber - a.Due.Value.DayNumber, "day")}"),
        Of($"{Whose} actions without a lead", "withoutLead", actions.WithoutLead, a => a.Lead is { } led ? $"{led} led it, and somebody else must" : "its agency has ended"),
        Of($"{Whose} actions due in the next 28 days", "soon", actions.Soon, a => a.Due == actions.Today ? "due today" : $"due {PlainWords.Of(a.Due!.Value)}"),
        Of(mine ? $"{Whose} actions to update" : "Actions not updated in the last 60 days", "silent", actions.OnlySilent, a => a.LastUpdatedOn is { } last ? $"last update {PlainWords.Of(last)}" : "no update yet", actions.Silent.Total),
        mine
            ? Of($"{Whose} actions that lack a lead or a date", "incomplete", actions.OnlyIncomplete, _ => "brought in, incomplete", actions.Incomplete.Total)
            : new("Actions brought in, incomplete, by agency", actions.Incomplete.Total, Href("incomplete"), [.. actions.IncompleteBy.Take(5).Select(ByAgency)]),
    ];

    private Item ByAgency(ActionsToday.AgencyRow row) => new(
        row.Id is null ? "No agency yet" : row.Name,
        $"{Href("incomplete")}&agency={row.Id ?? ActionList.NoAgency}",
        Words.Count(row.Actions, "action"));

    /// <param name="whole">How many there are with those that stand in a more urgent list above.</param>
    private Section Of(string title, string state, Part<ActionsToday.Row> part, Func<ActionsToday.Row, string> note, int? whole = null) => new(
        Words.Capital(title.Trim()), part.Total, Href(state),
        [.. part.First.Select(a => new Item(a.Text, $"/work/actions/{a.Id}", string.Join(": ", new[] { Lead(a), note(a) }.Where(t => t.Length > 0))))], whole ?? part.Total);

    private string Lead(ActionsToday.Row row) => mine ? "" : row.Agency.Length > 0 ? row.Agency : row.LeadAsWritten;

    private string Href(string state) => Href(state, mine);

    private static string Href(string state, bool mine) => $"/work/actions?state={state}{(mine ? "&mine=true" : "")}";
}
