using Heed.Application.Platform.Recording;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>One type of review in one partnership: all that it says, and whose it is.</summary>
public sealed class TypeModel(RegimesOfPartnership regimes, CopyRegime copy, PutRegimeAway putAway, RecordHistory history) : PageOfType(regimes)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostCopyAsync() =>
        await Find(own: false) ?? await Answer(await copy.Run(Actor, Partnership, Code, Gone), "The partnership has its own copy now. Change what is different here", Back);

    public async Task<IActionResult> OnPostPutAwayAsync() =>
        await Find(own: true) ?? await Answer(await putAway.Run(Actor, Partnership, Code, Form.Reason ?? "", Gone), "The copy was put away. Reviews that run under it go on under it", Back);

    protected override async Task<IActionResult> Again()
    {
        if (await Find(own: false) is { } refused)
        {
            return refused;
        }

        History = Row.Own is { } own ? Histories.Of(await history.Of(Actor, own.Record, Gone)) : [];
        return Page();
    }

    public sealed class Answers
    {
        public string? Reason { get; set; }
    }
}
