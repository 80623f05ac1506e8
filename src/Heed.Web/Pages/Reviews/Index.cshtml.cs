using Heed.Application.Platform.Reading;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>The reviews a person may see.</summary>
public sealed class IndexModel(ReviewList reviews) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReviewStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<ReviewList.Row> List { get; private set; } = null!;

    public bool MayOpen => Actor.HoldsAnywhere(Role.PartnershipManager);

    public async Task OnGetAsync() => List = await reviews.Run(Actor, Words ?? "", Stage, P, Gone);
}
