using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Take away the authenticator app of somebody who has lost it.</summary>
[SignsInAgain]
public sealed class TakeAwaySecondFactorModel(PersonPage page, TakeAwaySecondFactor command) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public PersonPage.Row Person { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await command.Run(Actor, PersonId.From(Id), Form.Reason ?? "", Gone), "The app was taken away, and they were told by e-mail", $"/work/people/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, PersonId.From(Id), Gone) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        return await May(PeopleAccess.CanChangeSignIn, ScopeId.From(person.AgencyId.Value)) ? Page() : NotYours(PeopleAccess.CanChangeSignIn);
    }

    public sealed class Answers
    {
        public string? Reason { get; set; }
    }
}
