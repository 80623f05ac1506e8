using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Write down that a person left.</summary>
public sealed class LeaveModel(PersonPage page, LeavePost leave) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public PersonPage.Row Person { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Form.On = Today;
        return Again();
    }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await Again()
        : await Answer(await leave.Run(Actor, PersonId.From(Id), Form.On!.Value, Gone), "It is written down. Look for another lead for the actions that name them", $"/work/people/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, PersonId.From(Id), Gone) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        return person.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepPeople);
    }

    public sealed class Answers
    {
        [Required, Display(Name = "their last day in post")]
        public DateOnly? On { get; set; }
    }
}
