using Heed.Application.Learning.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.Learning;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Learning;

/// <summary>What partnerships share with the practitioners of their agencies.</summary>
public sealed class IndexModel(SharedLearning learning) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public LearningKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<SharedLearning.Row> List { get; private set; } = null!;

    public bool IsFiltered => Kind is not null || !string.IsNullOrWhiteSpace(Words);

    public async Task OnGetAsync() => List = await learning.Run(Actor, Kind, P, Gone, Words ?? "");
}
