using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>One partnership as the public knows it.</summary>
[PublicPage]
public sealed class PublicPartnershipModel(PublishedReviews reviews, PublicPartnerships partnerships) : PageModel
{
    public PublicPartnerships.Row Shown { get; private set; } = null!;

    public Page<PublishedReviews.Row> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if ((await partnerships.Run(HttpContext.RequestAborted, slug)).SingleOrDefault() is not { } found)
        {
            return NotFound();
        }

        (Shown, List) = (found, await reviews.Run(slug, 1, HttpContext.RequestAborted));
        return Page();
    }
}
