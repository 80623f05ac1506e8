using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Add a person, and invite them at once if wished.</summary>
public sealed class AddModel(JoinPerson join, InvitePerson invite, AgencyChoices agencies) : PeoplePage
{
    [BindProperty]
    public PersonAnswers Form { get; set; } = new();

    [BindProperty]
    public bool Invite { get; set; }

    public IEnumerable<Choice> Agencies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? agency)
    {
        Form.AgencyId = agency;
        return await Again();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await join.Run(Actor, Form.Name ?? "", Form.RoleTitle ?? "", Form.Email ?? "", AgencyId.From(Form.AgencyId.GetValueOrDefault()), Gone);
        if (!outcome.IsDone)
        {
            return await Answer(outcome, "", "/work/people");
        }

        var person = outcome.Value;
        return Invite
            ? await Answer(await invite.Run(Actor, person.Id, Gone), $"{person.Name} was added, and an invitation is on its way to {person.Email}", $"/work/people/{person.Id}")
            : await Answer(outcome, $"{person.Name} was added", $"/work/people/{person.Id}");
    }

    protected override async Task<IActionResult> Again()
    {
        if (!Actor.HoldsAnywhere(Role.Administrator) && !Actor.HoldsAnywhere(Role.PartnershipManager))
        {
            return NotYours(PeopleAccess.CanKeepPeople);
        }

        Agencies = (await agencies.Run(Actor, Gone)).Where(a => !a.IsNational).Choices();
        return Page();
    }
}
