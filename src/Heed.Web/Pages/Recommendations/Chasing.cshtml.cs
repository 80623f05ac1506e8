using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>On which days each partnership reminds its leads, who is told next, and when nobody is reminded.</summary>
public sealed class ChasingModel(ChasingSettings settings, EndQuietPeriod end) : WorkPage
{
    public IReadOnlyList<ChasingSettings.Row> Rows { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostEndAsync(Guid id) => await Answer(await end.Run(Actor, new QuietPeriodId(id), Gone), "The quiet period has ended. What fell into it is made up once, at the next hour of letters", "/work/chasing", "");

    protected override async Task<IActionResult> Again()
    {
        Rows = await settings.Run(Actor, Gone);
        return Page();
    }
}
