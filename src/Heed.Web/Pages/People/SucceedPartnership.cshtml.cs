using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Write down that a partnership took over from another.</summary>
public sealed class SucceedPartnershipModel(PartnershipPage page, SucceedPartnership succeed, PartnershipList partnerships) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public PartnershipPage.Row Body { get; private set; } = null!;

    public IEnumerable<Choice> Others { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await Again()
        : await Answer(await succeed.Run(Actor, PartnershipId.From(Id), PartnershipId.From(Form.PredecessorId!.Value), Form.Until!.Value, Gone),
            "It is written down", $"/work/people/partnerships/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, PartnershipId.From(Id), Gone) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        Others = (await partnerships.Run(Actor, "", "name", 1, Gone, PartnershipList.All)).Rows.Where(p => p.Id.Value != Id && p.NowName is null).Select(p => new Choice(p.Id.ToString(), p.Name));
        return body.MayChange ? Page() : NotYours(PeopleAccess.CanChangePartnership);
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the partnership that it took over from")]
        public Guid? PredecessorId { get; set; }

        [Required, Display(Name = "the day on which it took over")]
        public DateOnly? Until { get; set; }
    }
}
