using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>One person, with what they hold and what happened.</summary>
public sealed class ShowModel(PersonPage page, PeopleHistory history, InvitePerson invite, ReturnToPost comeBack) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PersonPage.Row Person { get; private set; } = null!;

    public IEnumerable<HistoryRow> History { get; private set; } = [];

    public bool MayGive => Actor.HoldsAnywhere(Role.Administrator) || Actor.HoldsAnywhere(Role.PartnershipManager);

    /// <summary>Whether it is worth offering; the page that it leads to asks exactly.</summary>
    public bool MayReset => Actor.HoldsAnywhere(Role.Administrator);

    public bool IsMe => Actor.Person == Person.Id;

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostInviteAsync() =>
        await Answer(await invite.Run(Actor, PersonId.From(Id), Gone), "The invitation is on its way. An earlier one no longer works", $"/work/people/{Id}");

    public async Task<IActionResult> OnPostComeBackAsync() =>
        await Answer(await comeBack.Run(Actor, PersonId.From(Id), Gone), "In post again", $"/work/people/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, PersonId.From(Id), Gone) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        History = (await history.Run(Actor, Id, Gone)).Rows();
        return Page();
    }
}
