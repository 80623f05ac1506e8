using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Registers a source that is not a review.</summary>
public sealed class RegisterModel(RegisterSource register, PartnershipChoices partnerships) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public OwnerChoices Owners { get; private set; } = new([]);

    public async Task<IActionResult> OnGetAsync()
    {
        Owners = new(await partnerships.Run(Actor, Gone));
        return Owners.Any ? Page() : await Answer(Outcome.NotAllowed(ReviewAccess.CanOpenReview.Sentence), "", "");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var page = await OnGetAsync();
        if (Owners.AreAsked && Form.Owners.Count == 0)
        {
            ModelState.AddModelError("Form.Owners", "Choose the partnership that owns it, or several");
        }

        if (!Owners.Any)
        {
            return page;
        }

        var made = await register.Run(Actor, Form.Kind.GetValueOrDefault(), Form.Title ?? "", Form.DatedOn, Owners.Chosen(Form.Owners), Gone);
        return await Answer(made, "The source was registered. Now add its recommendations", made.IsDone ? $"/work/reviews/sources/{made.Value.Id}" : "");
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the kind of source")]
        public SourceKind? Kind { get; set; }

        [Required, Display(Name = "a title")]
        public string? Title { get; set; }

        [Display(Name = "the day it is dated")]
        public DateOnly? DatedOn { get; set; }

        public List<string> Owners { get; set; } = [];
    }
}
