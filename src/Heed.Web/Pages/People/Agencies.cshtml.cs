using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>The agencies, and where they work.</summary>
public sealed class AgenciesModel(AgencyList agencies, PartnershipList partnerships) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgencyKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Ended { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public static IEnumerable<Choice> Standing { get; } = [new("false", "That stand now"), new("true", "That have ended")];

    public Page<AgencyList.Row> List { get; private set; } = null!;

    public IEnumerable<Choice> Partnerships { get; private set; } = [];

    public bool MayAdd => Actor.HoldsAnywhere(Role.Administrator) || Actor.HoldsAnywhere(Role.PartnershipManager);

    public bool IsFiltered => Words is not null || Kind is not null || Partnership is not null || Ended;

    public async Task OnGetAsync()
    {
        List = await agencies.Run(Actor, new AgencyList.Wanted(Words ?? "", Kind, Partnership is { } id ? PartnershipId.From(id) : null, Ended, Sort ?? "name"), P, Gone);
        Partnerships = (await partnerships.Run(Actor, "", "name", 1, Gone, PartnershipList.All)).Rows.Select(p => new Choice(p.Id.ToString(), p.Name));
    }
}
