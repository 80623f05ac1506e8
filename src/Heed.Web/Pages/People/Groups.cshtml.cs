using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>The boards, committees, panels and subgroups of the partnerships.</summary>
public sealed class GroupsModel(GroupList groups, PartnershipList partnerships) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<GroupList.Row> List { get; private set; } = null!;

    public IEnumerable<Choice> Partnerships { get; private set; } = [];

    public bool MayAdd => Actor.HoldsAnywhere(Role.Administrator) || Actor.HoldsAnywhere(Role.PartnershipManager);

    public async Task OnGetAsync()
    {
        List = await groups.Run(Actor, Words ?? "", Partnership is { } id ? PartnershipId.From(id) : null, Sort ?? "name", P, Gone);
        Partnerships = (await partnerships.Run(Actor, "", "name", 1, Gone, PartnershipList.All)).Rows.Select(p => new Choice(p.Id.ToString(), p.Name));
    }
}
