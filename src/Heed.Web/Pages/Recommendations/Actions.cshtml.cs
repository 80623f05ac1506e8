using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The actions that a person may see.</summary>
public sealed class ActionsModel(
    ActionList actions, PartnershipsSeen partnerships, LeadingAgencies agencies, SourceChoices sources, LeadName leads, IncompleteByAgency incomplete, MyFilters filters, KeepFilter keep, ActionColours colours)
    : ActionsQueryPage(partnerships, agencies, sources, leads)
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<ActionList.Row> List { get; private set; } = null!;

    /// <summary>The colours of those on this page, where their partnership has chosen some.</summary>
    public ColoursShown<ActionId> Colours { get; private set; } = ColoursShown<ActionId>.None;

    /// <summary>How many each agency has that were brought in, incomplete; only while the list shows these.</summary>
    public IReadOnlyList<IncompleteByAgency.Row> Incomplete { get; private set; } = [];

    /// <summary>What this person looks for often, under names of theirs.</summary>
    public IReadOnlyList<MyFilters.Row> Filters { get; private set; } = [];

    /// <summary>What was chosen elsewhere, and has no field here; it stays chosen when more is.</summary>
    public IEnumerable<(string Name, string Value)> AlsoChosen => new (string Name, string? Value)[]
    {
        ("theme", Theme), ("age", Age?.ToString()), ("person", Person?.ToString()), ("lateFrom", $"{LateFrom}"), ("lateTo", $"{LateTo}"),
    }.Where(c => !string.IsNullOrEmpty(c.Value)).Select(c => (c.Name, c.Value!));

    /// <summary>The same in words.</summary>
    public string AlsoSaid => string.Join(", ", new[]
    {
        string.IsNullOrEmpty(Theme) ? "" : $"about “{Theme}”",
        Age is { } age ? $"from sources of this age: {AgeWords.Of(age).ToLowerInvariant()}" : "",
    }.Where(s => s.Length > 0));

    /// <summary>Whether they may change several at once: the command asks again for each.</summary>
    public bool MayChange => RecommendationAccess.CanPlanActions.Roles.Any(Actor.HoldsAnywhere);

    public static IReadOnlyList<Choice> States { get; } =
    [
        new("open", "Open"), new("overdue", "Overdue"), new("chase", "National, past its date"), new("soon", "Due soon"), new("silent", "No update for 60 days"),
        new("incomplete", "Brought in, incomplete"), new("withoutLead", "Without a lead"), new("notAnswering", "Asked, and no answer yet"), new("refused", "Refused"), new("slipped", "Date put off"), new("complete", "Reported complete"), new("toVerify", "Waits to be verified"), new("returned", "Returned to its lead"), new("verified", "Verified"), new("cannotBeDone", "Cannot be done"), new("stopped", "Stopped"),
    ];

    public async Task OnGetAsync()
    {
        await LoadChoices();
        Incomplete = State == ActionState.Incomplete ? await incomplete.Run(Actor, Gone) : [];
        Filters = await filters.Run(Actor, Gone);
        List = await actions.Run(Actor, Filter, Sort ?? "", P, Gone);
        Colours = await colours.Run(Actor, [.. List.Rows.Select(r => r.Id)], Filter.Partnership, Gone);
    }

    public async Task<IActionResult> OnPostKeepAsync(string? name) =>
        await Answer(await keep.Run(Actor, name ?? "", Query, Gone), "The filter is kept, above the list", $"/work/actions?{Query}", "");

    public async Task<IActionResult> OnPostLetGoAsync(Guid filter) =>
        await Answer(await keep.LetGo(Actor, new SavedFilterId(filter), Gone), "The filter is gone", $"/work/actions?{Query}", "");

    protected override async Task<IActionResult> Again()
    {
        await OnGetAsync();
        return Page();
    }
}
