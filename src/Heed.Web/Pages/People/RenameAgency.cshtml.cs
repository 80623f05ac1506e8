using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Give an agency a new name from a day on.</summary>
public sealed class RenameAgencyModel(AgencyPage page, RenameAgency rename) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public AgencyPage.Row Body { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = await Again();
        Form = new Answers { Version = Body?.Version ?? 0, Name = Body?.Name, ShortName = Body?.ShortName, From = Today };
        return shown;
    }

    public async Task<IActionResult> OnPostAsync() => await Answer(
        await rename.Run(Actor, AgencyId.From(Id), Form.Version, Form.Name ?? "", Form.ShortName ?? "", Form.From.GetValueOrDefault(), Gone),
        "The new name is saved. What was said under the old name keeps it", $"/work/people/agencies/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, AgencyId.From(Id), Gone) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        return body.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepAgencies);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Again();
        ModelState.Remove("Form.Version");
        Form.Version = Body.Version;
        return await ConflictOn(Id, [new("Full name", Body.Name, Form.Name), new("Short name", Body.ShortName, Form.ShortName)]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required, Display(Name = "the new full name")]
        public string? Name { get; set; }

        public string? ShortName { get; set; }

        [Required, Display(Name = "the day from which it bears the new name")]
        public DateOnly? From { get; set; }
    }
}
