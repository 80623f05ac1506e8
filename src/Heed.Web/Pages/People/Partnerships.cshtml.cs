using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>The partnerships of this Heed.</summary>
public sealed class PartnershipsModel(PartnershipList partnerships) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<PartnershipList.Row> List { get; private set; } = null!;

    public bool MayAdd => Actor.HoldsAnywhere(Role.Administrator);

    public async Task OnGetAsync() => List = await partnerships.Run(Actor, Words ?? "", Sort ?? "name", P, Gone);
}
