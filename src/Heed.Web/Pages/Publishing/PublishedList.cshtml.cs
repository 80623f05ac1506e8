using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>Every published review, of all partnerships or of one.</summary>
[PublicPage]
public sealed class PublishedListModel(PublishedReviews reviews, PublicPartnerships partnerships) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Partnership { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<PublishedReviews.Row> List { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Choices = [.. (await partnerships.Run(HttpContext.RequestAborted)).Select(p => new Choice(p.Slug, p.Name))];
        List = await reviews.Run(string.IsNullOrEmpty(Partnership) ? null : Partnership, P, HttpContext.RequestAborted);
    }
}
