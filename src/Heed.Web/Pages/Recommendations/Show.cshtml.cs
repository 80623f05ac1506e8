using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>One recommendation: what the report said, what is done about it, and what the public will read.</summary>
public sealed class ShowModel(OneRecommendation recommendations, StandingOfRecommendation standing, ActionList actions, AddresseeMeanings meanings, NowNames now, RecordHistory history, ActionColours colours) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public OneRecommendation.Row Row { get; private set; } = null!;

    /// <summary>How far it has come; for those who see the whole of its source.</summary>
    public StandingOfRecommendation.Row? Standing { get; private set; }

    public Page<ActionList.Row> Actions { get; private set; } = null!;

    public ColoursShown<ActionId> Colours { get; private set; } = ColoursShown<ActionId>.None;

    /// <summary>Each addressee as printed, with the body it means and what that is called now.</summary>
    public IReadOnlyList<string> Addressees { get; private set; } = [];

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var id = new RecommendationId(Id);
        if (await recommendations.Run(Actor, id, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        Standing = row.Source is null ? null : await standing.Run(Actor, id, Gone);
        Actions = await actions.Run(Actor, new ActionList.Filter(Recommendation: id), "", P, Gone);
        Colours = await colours.Run(Actor, [.. Actions.Rows.Select(a => a.Id)], null, Gone);
        Addressees = await Meant(row.Addressees);
        var changes = await history.Of(Actor, Id, Gone);
        History = Histories.Of(row.Answer is { } answer ? [.. changes, .. await history.Of(Actor, answer.Id, Gone)] : changes);
        return Page();
    }

    private async Task<IReadOnlyList<string>> Meant(IReadOnlyList<Addressee> addressees)
    {
        if (addressees.Count == 0)
        {
            return [];
        }

        var bodies = await meanings.Run(Actor, addressees, Gone);
        var called = await now.Run(Actor, [.. addressees.Select(a => a.Name), .. bodies.Values], Gone);
        return [.. addressees.Select(a => Said(a.Name, bodies.GetValueOrDefault(a), called))];
    }

    private static string Said(string printed, string? means, IReadOnlyDictionary<string, string> called)
    {
        var today = called.GetValueOrDefault(means ?? printed) ?? called.GetValueOrDefault(printed) ?? means ?? printed;
        return today == printed ? printed : $"{printed} (now {today})";
    }
}
