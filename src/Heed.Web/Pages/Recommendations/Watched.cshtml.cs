using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What a person watches, and what happened to it this week.</summary>
public sealed class WatchedModel(WatchedThings things, WatchSomething watch) : WorkPage
{
    public IReadOnlyList<WatchedThings.Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Rows = await things.Run(Actor, Gone);
        return Page();
    }

    /// <param name="id">The action, or the recommendation.</param>
    public async Task<IActionResult> OnPostActionAsync(Guid id) =>
        await Answer(await watch.Run(Actor, new ActionId(id), null, Gone), "You watch this action now", $"/work/actions/{id}", "");

    /// <inheritdoc cref="OnPostActionAsync"/>
    public async Task<IActionResult> OnPostRecommendationAsync(Guid id) =>
        await Answer(await watch.Run(Actor, null, new RecommendationId(id), Gone), "You watch this recommendation now, and the actions that answer it", $"/work/recommendations/{id}", "");

    public async Task<IActionResult> OnPostStopAsync(Guid watched) =>
        await Answer(await watch.Stop(Actor, new WatchId(watched), Gone), "You watch it no longer", "/work/watched", "");

    protected override Task<IActionResult> Again() => OnGetAsync();
}
