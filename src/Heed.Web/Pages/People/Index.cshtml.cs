using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>The people a person may see.</summary>
public sealed class IndexModel(PeopleList people, AgencyChoices agencies, PartnershipChoices managed) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public PeopleShown Shown { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public static IEnumerable<Choice> Kinds { get; } =
    [
        new(nameof(PeopleShown.InPost), "In post"), new(nameof(PeopleShown.WithoutAccount), "In post, without an account"), new(nameof(PeopleShown.Left), "Who have left"),
    ];

    public Page<PeopleList.Row> List { get; private set; } = null!;

    public IEnumerable<Choice> Agencies { get; private set; } = [];

    public bool MayAdd { get; private set; }

    public bool IsFiltered => Words is not null || Agency is not null || Shown != PeopleShown.InPost;

    public async Task OnGetAsync()
    {
        List = await people.Run(Actor, new PeopleList.Wanted(Words ?? "", Agency is { } agency ? AgencyId.From(agency) : null, Shown, Sort ?? "name"), P, Gone);
        Agencies = (await agencies.Run(Actor, Gone)).Choices();
        MayAdd = Actor.HoldsAnywhere(Role.Administrator) || (await managed.Run(Actor, Gone)).Count > 0;
    }
}
