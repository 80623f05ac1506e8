using Heed.Application.Platform.PublicFinding;
using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>Published recommendations by what they are about, or by the agency that they are for.</summary>
[PublicPage]
public sealed class SubjectsModel(PublicSearch search, PublicFinder finder) : PageModel
{
    /// <summary>"themes" or "agencies".</summary>
    public string By { get; private set; } = "";

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public string Heading => By == "themes" ? "Themes" : "Agencies";

    public IReadOnlyList<(PublicFacet Facet, int Count)> All { get; private set; } = [];

    /// <summary>The one that is shown; null for the list of them all.</summary>
    public (PublicFacet Facet, int Count)? Subject { get; private set; }

    public Page<PublicSearch.Row>? List { get; private set; }

    public async Task<IActionResult> OnGetAsync(string by, string? slug)
    {
        By = by;
        if (!await finder.IsReady(HttpContext.RequestAborted))
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        All = search.Facets(by == "themes" ? FacetKind.Theme : FacetKind.Agency);
        if (slug is null)
        {
            return Page();
        }

        if (All.Where(a => a.Facet.Slug == slug).ToList() is not [var one])
        {
            return NotFound();
        }

        (Subject, List) = (one, search.Run("", [one.Facet], P).Page);
        return Page();
    }
}
