using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Change a person's name, post, e-mail address or agency.</summary>
public sealed class ChangeModel(PersonPage page, ChangePerson change, AgencyChoices agencies) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PersonAnswers Form { get; set; } = new();

    public IEnumerable<Choice> Agencies { get; private set; } = [];

    public PersonPage.Row Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = await Again();
        if (Person is not null)
        {
            Form = new PersonAnswers { Version = Person.Version, Name = Person.Name, RoleTitle = Person.RoleTitle, Email = Person.Email, AgencyId = Person.AgencyId.Value };
        }

        return shown;
    }

    public async Task<IActionResult> OnPostAsync() => await Answer(
        await change.Run(Actor, PersonId.From(Id), Form.Version, Form.Name ?? "", Form.RoleTitle ?? "", Form.Email ?? "", AgencyId.From(Form.AgencyId.GetValueOrDefault()), Gone),
        "The change was saved", $"/work/people/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, PersonId.From(Id), Gone) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Agencies = (await agencies.Run(Actor, Gone)).Where(a => !a.IsNational || a.Id == person.AgencyId).Choices();
        return person.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepPeople);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Again();
        ModelState.Remove("Form.Version");
        Form.Version = Person.Version;
        return await ConflictOn(Id,
        [
            new("Name", Person.Name, Form.Name), new("Post", Person.RoleTitle, Form.RoleTitle), new("E-mail address", Person.Email, Form.Email),
            new("Agency", Person.Agency, Agencies.FirstOrDefault(a => a.Value == Form.AgencyId.ToString())?.Text),
        ]);
    }
}
