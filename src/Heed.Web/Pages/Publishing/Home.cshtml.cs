using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>The first page: the latest published reviews, and the partnerships.</summary>
[PublicPage]
public sealed class HomeModel(PublishedReviews reviews, PublicPartnerships partnerships) : PageModel
{
    public const int Shown = 10;

    public Page<PublishedReviews.Row> Latest { get; private set; } = null!;

    public IReadOnlyList<PublicPartnerships.Row> Partnerships { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Latest = await reviews.Run(null, 1, HttpContext.RequestAborted, Shown);
        Partnerships = await partnerships.Run(HttpContext.RequestAborted);
    }
}
