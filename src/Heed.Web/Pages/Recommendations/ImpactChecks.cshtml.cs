using Heed.Application.People.Commands;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The impact checks that a person may see.</summary>
public sealed class ImpactChecksModel(ImpactCheckList checks, PlanChecks plan) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public ImpactState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<ImpactCheckList.Row> List { get; private set; } = null!;

    public IReadOnlyList<ImpactCheckList.YearLoad> Loads { get; private set; } = [];

    public bool MayDescribe => Actor.HoldsAnywhere(Role.PartnershipManager);

    public static IReadOnlyList<Choice> States { get; } = [new("Awaited", "Not made yet"), new("Overdue", "Overdue"), new("Made", "Made"), new("Declined", "Declined")];

    [BindProperty]
    public Guid Partnership { get; set; }

    [BindProperty]
    public string? AYear { get; set; }

    public async Task<IActionResult> OnPostCapacityAsync()
    {
        int? most = int.TryParse(AYear, out var number) ? number : null;
        if (AYear is { Length: > 0 } && most is null)
        {
            ModelState.AddModelError(nameof(AYear), "Enter a whole number, or leave it empty");
        }

        return await Answer(await plan.Run(Actor, new PartnershipId(Partnership), most, Gone), "It was saved", "/work/impact-checks", "");
    }

    protected override async Task<IActionResult> Again()
    {
        await OnGetAsync();
        return Page();
    }

    public async Task OnGetAsync()
    {
        List = await checks.Run(Actor, State ?? ImpactState.All, P, Gone);
        Loads = await checks.Load(Actor, Gone);
    }
}
