using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Search.Queries;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Search;

/// <summary>Finds records of the work area by their words.</summary>
public sealed class IndexModel(SearchResults results, LeadingAgencies agencies) : WorkPage
{
    public static readonly Choice[] Kinds = [new("Review", "Review"), new("Source", "Other source"), new("Recommendation", "Recommendation"), new("PlanAction", "Action"), new("Meeting", "Meeting"), new("Notification", "Notification"), new("LearningPoint", "Learning"), new("LearningEvent", "Learning event")];

    private const int MostAgencies = 5;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<SearchResults.Row> List { get; private set; } = null!;

    /// <summary>Agencies of that name that lead something that this person sees; each has a page about it.</summary>
    public IReadOnlyList<LeadingAgencies.Row> Agencies { get; private set; } = [];

    public bool Asks => !string.IsNullOrWhiteSpace(Q);

    public static string Said(string kind) => Kinds.FirstOrDefault(k => k.Value == kind)?.Text ?? kind;

    public async Task OnGetAsync()
    {
        List = await results.Run(Actor, Q ?? "", Kind ?? "", P, Gone);
        var named = (Q ?? "").Trim();
        Agencies = string.IsNullOrEmpty(Kind) && P <= 1 && named.Length > 2 ? await agencies.Named(Actor, named, MostAgencies, Gone) : [];
    }
}
