using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The button by which somebody begins or stops to watch the action or the recommendation that a page shows.</summary>
public sealed class WatchBox(MyWatchOn watches) : ViewComponent
{
    /// <param name="Watching">Null while it is not watched.</param>
    public sealed record Shown(string What, Guid Id, WatchId? Watching);

    public async Task<IViewComponentResult> InvokeAsync(ActionId? action, RecommendationId? recommendation) => View("~/Pages/Recommendations/_Watch.cshtml", new Shown(
        action is null ? "Recommendation" : "Action", action?.Value ?? recommendation!.Value.Value, await watches.Run(HttpContext.Actor(), action, recommendation, HttpContext.RequestAborted)));
}
