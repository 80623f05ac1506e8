using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The actions that a person may see.</summary>
public sealed class ActionsModel(ActionList actions, LeadingAgencies agencies, SourceChoices sources, IncompleteByAgency incomplete, ActionPositions positions) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public ActionState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<ActionList.Row> List { get; private set; } = null!;

    /// <summary>Who refuses, and since when nobody answers.</summary>
    public IReadOnlyDictionary<ActionId, string> Positions { get; private set; } = new Dictionary<ActionId, string>();

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    /// <summary>How many each agency has that were brought in, incomplete; only while the list shows these.</summary>
    public IReadOnlyList<IncompleteByAgency.Row> Incomplete { get; private set; } = [];

    public bool IsFiltered => Words is not null || State is not null || Agency is not null || Source is not null || Mine;

    public static IReadOnlyList<Choice> States { get; } =
    [
        new("open", "Open"), new("overdue", "Overdue"), new("chase", "To chase (national)"), new("soon", "Due soon"), new("silent", "Silent"),
        new("incomplete", "Brought in, incomplete"), new("withoutLead", "Without a lead"), new("notAnswering", "Not answering"), new("refused", "Refused"), new("complete", "Reported complete"), new("toVerify", "Waits to be verified"), new("returned", "Returned to its lead"), new("verified", "Verified"), new("cannotBeDone", "Cannot be done"), new("stopped", "Stopped"),
    ];

    public async Task OnGetAsync()
    {
        Agencies = [.. (await agencies.Run(Actor, Gone)).Select(a => new Choice(a.Id.ToString(), a.Name))];
        Sources = [.. (await sources.Run(Actor, Gone)).Select(s => new Choice(s.Id.ToString(), s.Title))];
        Incomplete = State == ActionState.Incomplete ? await incomplete.Run(Actor, Gone) : [];
        List = await actions.Run(Actor,
            new ActionList.Filter(Words ?? "", State ?? ActionState.All, Agency is { } agency ? new AgencyId(agency) : null, Source is { } source ? new SourceId(source) : null, Mine: Mine),
            Sort ?? "", P, Gone);
        Positions = await positions.Run(Actor, [.. List.Rows.Select(r => r.Id)], Gone);
    }
}
