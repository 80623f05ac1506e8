using Heed.Application.Platform.Reading;
using Heed.Application.Search.Queries;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Search;

/// <summary>Finds records of the work area by their words.</summary>
public sealed class IndexModel(SearchResults results) : WorkPage
{
    public static readonly Choice[] Kinds = [new("Review", "Review"), new("Source", "Other source"), new("Recommendation", "Recommendation"), new("PlanAction", "Action"), new("Meeting", "Meeting")];

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<SearchResults.Row> List { get; private set; } = null!;

    public bool Asks => !string.IsNullOrWhiteSpace(Q);

    public static string Said(string kind) => Kinds.FirstOrDefault(k => k.Value == kind)?.Text ?? kind;

    public async Task OnGetAsync() => List = await results.Run(Actor, Q ?? "", Kind ?? "", P, Gone);
}
