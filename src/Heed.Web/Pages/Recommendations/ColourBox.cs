using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The colour of the action or the recommendation that a page shows, with what it means and what people judged.</summary>
public sealed class ColourBox(JudgedColoursOf colours) : ViewComponent
{
    /// <param name="At">Where it is judged.</param>
    public sealed record Shown(JudgedColoursOf.Row Row, string At);

    public async Task<IViewComponentResult> InvokeAsync(ActionId? action, RecommendationId? recommendation)
    {
        var (actor, gone) = (HttpContext.Actor(), HttpContext.RequestAborted);
        var row = action is { } one ? await colours.Run(actor, one, gone) : await colours.OfRecommendation(actor, recommendation!.Value, gone);
        return row is { IsAny: true } ? View("~/Pages/Recommendations/_ColourBox.cshtml", new Shown(row, action is { } a ? $"/work/actions/{a}/colour" : $"/work/recommendations/{recommendation}/colour")) : Content("");
    }
}
