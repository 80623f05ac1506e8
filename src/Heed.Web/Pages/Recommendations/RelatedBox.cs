using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What an action was merged with or split from, on the page of the action.</summary>
public sealed class RelatedBox(RelatedActions related) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(ActionId action) =>
        await related.Run(HttpContext.Actor(), action, HttpContext.RequestAborted) is { IsAny: true } row ? View("~/Pages/Recommendations/_Related.cshtml", row) : Content("");
}
