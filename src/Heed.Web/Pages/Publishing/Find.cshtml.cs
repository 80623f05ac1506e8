using Heed.Application.Platform.PublicFinding;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>What anybody finds among what is published. Nobody is told who searched for what: nothing of it is kept.</summary>
[AllowAnonymous]
public sealed class FindModel(PublicSearch search, PublicFinder finder) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Partnership { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Scope { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>Null where nothing was asked for.</summary>
    public PublicSearch.Found? Found { get; private set; }

    public bool IsReady { get; private set; } = true;

    private IEnumerable<(FacetKind Kind, string Name, string Label, string Any, string? Chosen)> All =>
    [
        (FacetKind.Partnership, "partnership", "Partnership", "All partnerships", Partnership),
        (FacetKind.Type, "type", "Type of review", "All types", Type),
        (FacetKind.Year, "year", "Year", "All years", Year),
        (FacetKind.Theme, "theme", "Theme", "All themes", Theme),
        (FacetKind.Agency, "agency", "Agency", "All agencies", Agency),
        (FacetKind.Scope, "scope", "Local or national", "All", Scope),
    ];

    public async Task OnGetAsync()
    {
        if (!await finder.IsReady(HttpContext.RequestAborted))
        {
            (IsReady, Response.StatusCode) = (false, StatusCodes.Status503ServiceUnavailable);
            return;
        }

        Filters = [.. All.Select(f => new Filter(f.Name, f.Label, f.Any, f.Chosen, search.Facets(f.Kind))).Where(f => f.Choices.Count > 0)];
        List<PublicFacet> narrowed = [.. All.Where(f => !string.IsNullOrEmpty(f.Chosen)).Select(f => new PublicFacet(f.Kind, f.Chosen!, ""))];
        if (!string.IsNullOrWhiteSpace(Q) || narrowed.Count > 0)
        {
            Found = search.Run(Q ?? "", narrowed, P);
        }
    }

    /// <summary>The same search for other words.</summary>
    public string With(string words) => "/search" + QueryString.Create(All.Where(f => !string.IsNullOrEmpty(f.Chosen)).Select(f => KeyValuePair.Create(f.Name, f.Chosen)).Prepend(KeyValuePair.Create("q", (string?)words)));

    /// <summary>Something by which a search is narrowed.</summary>
    public sealed record Filter(string Name, string Label, string Any, string? Chosen, IReadOnlyList<(PublicFacet Facet, int Count)> Choices);
}
