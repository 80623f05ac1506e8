using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Write down that an agency took over from another.</summary>
public sealed class SucceedAgencyModel(AgencyPage page, SucceedAgency succeed, AgencyChoices agencies) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public AgencyPage.Row Body { get; private set; } = null!;

    public IEnumerable<Choice> Others { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await Again()
        : await Answer(await succeed.Run(Actor, AgencyId.From(Id), AgencyId.From(Form.PredecessorId!.Value), Form.Until!.Value, Gone),
            "It is written down", $"/work/people/agencies/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, AgencyId.From(Id), Gone) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        Others = (await agencies.Run(Actor, Gone)).Where(a => a.Id.Value != Id).Choices();
        return body.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepAgencies);
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the agency that it took over from")]
        public Guid? PredecessorId { get; set; }

        [Required, Display(Name = "the day on which it took over")]
        public DateOnly? Until { get; set; }
    }
}
