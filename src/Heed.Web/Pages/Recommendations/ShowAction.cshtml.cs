using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>One action: what to do, who leads it, by when, and everything that was said and shown of it.</summary>
public sealed class ShowActionModel(OneAction actions, ActionStanding standing, RecordHistory history, SendUpdateLink send, AdviceOnAction advice) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public OneAction.Row Row { get; private set; } = null!;

    /// <summary>Whether anybody answers for it, and its milestones.</summary>
    public ActionStanding.Row Standing { get; private set; } = null!;

    /// <summary>Whether they see meetings, or only what was decided about this action.</summary>
    public bool SeesMeetings => Actor.SeesScopes;

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>Who opened its evidence; for those who answer for the action.</summary>
    public IReadOnlyList<HistoryRow> Looks { get; private set; } = [];

    /// <summary>What could be clearer in its wording; for those who plan actions, while it is open.</summary>
    public IReadOnlyList<AdviceGiven> Advice { get; private set; } = [];

    public async Task<IActionResult> OnPostAskAsync() =>
        await Answer(await send.Run(Actor, new ActionId(Id), Gone), "A letter with a link was sent. It works without a password, for this action alone", $"/work/actions/{Id}", "");

    protected override Task<IActionResult> Again() => OnGetAsync();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row || await standing.Run(Actor, new ActionId(Id), Gone) is not { } stands)
        {
            return NotFound();
        }

        (Row, Standing) = (row, stands);
        History = Histories.Of(await history.Of(Actor, [Id, .. row.Asked.Select(a => a.Id.Value)], Gone));
        Advice = row.May.Plan && row.Timely.IsOpen ? await advice.Run(Actor, row.Id, null, Gone) : [];
        Looks = row.May.Report ? Histories.Of(await history.LooksAt(Actor, Id, Gone)) : [];
        return Page();
    }

    /// <summary>"12 KB".</summary>
    public static string Size(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / 1024.0 / 1024.0:0.0} MB" : $"{Math.Max(1, bytes / 1024)} KB";
}
