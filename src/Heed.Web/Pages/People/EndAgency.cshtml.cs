using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Write down that an agency ended.</summary>
public sealed class EndAgencyModel(AgencyPage page, EndAgency end) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public AgencyPage.Row Body { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await Again()
        : await Answer(await end.Run(Actor, AgencyId.From(Id), Form.Until!.Value, Gone), "It is written down", $"/work/people/agencies/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, AgencyId.From(Id), Gone) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        return body.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepAgencies);
    }

    public sealed class Answers
    {
        [Required, Display(Name = "its last day")]
        public DateOnly? Until { get; set; }
    }
}
