using Heed.Application.Platform.Reading;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>The reviews a person may see.</summary>
public sealed class IndexModel(ReviewList reviews) : WorkPage
{
    public static IEnumerable<Choice> Types => Enum.GetValues<ReviewType>().Select(t => new Choice(t.ToString(), ReviewWords.Of(t)));

    public static IEnumerable<Choice> Stages => Enum.GetValues<ReviewStage>().Select(s => new Choice(s.ToString(), Domain.Shared.Words.Capital(Domain.Shared.Words.Of(s))));

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReviewStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReviewType? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool OnHold { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<ReviewList.Row> List { get; private set; } = null!;

    public bool IsFiltered { get; private set; }

    public bool IsCustodian => Actor.HoldsAnywhere(Role.Custodian);

    public bool MayAskInEmergency => ReviewAccess.CanAskForEmergencyAccess.Roles.Any(Actor.HoldsAnywhere);

    public bool MayOpen => Actor.HoldsAnywhere(Role.PartnershipManager);

    public async Task OnGetAsync()
    {
        var filter = new ReviewList.Filter(Words ?? "", Stage, Type, OnHold, Sort ?? "");
        IsFiltered = !filter.AsksNothing;
        List = await reviews.Run(Actor, filter, P, Gone);
    }
}
