using System.ComponentModel.DataAnnotations;
using Heed.Application.Documents.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Looks at a hold again: it still stands, or it is lifted.</summary>
public sealed class LookAtHoldModel(ReviewInFull reviews, DocumentsOfReview documents, KeepHold keep, LiftHold lift) : PageOfReview(reviews)
{
    public static readonly Choice[] Ends =
    [
        new("unknown", "It still stands, and its end is not known"),
        new("known", "It still stands, and its end is known"),
        new("lift", "It may be lifted"),
    ];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public ReviewInFull.HoldRow Hold { get; private set; } = null!;

    public DocumentsOfReview.Row Documents { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, Guid id) => await Find(slug, id) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, Guid id)
    {
        if (await Find(slug, id) is { } refused)
        {
            return refused;
        }

        LeaveAside.TheOtherEnd(ModelState, Form.End ?? "");
        if (Form.End == "known" && Form.KnownEnd is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.KnownEnd", "Enter the day it ends, or say that its end is not known");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Form.End switch
        {
            "lift" => await Answer(await lift.Run(Actor, Review.Id, Hold.Id, Form.LiftedOn, Form.LiftReason ?? "", Gone), "The hold was lifted", Back),
            "known" => await Kept(Form.KnownEnd, null),
            _ => await Kept(null, Form.LookAgainOn),
        };
    }

    private async Task<IActionResult> Kept(DateOnly? end, DateOnly? again) =>
        await Answer(await keep.Run(Actor, Review.Id, Hold.Id, end, again, Gone), "The hold still stands", Back);

    private async Task<IActionResult?> Find(string slug, Guid id)
    {
        if (await Load(slug, can => can.Hold, ReviewAccess.CanHoldReview) is { } refused)
        {
            return refused;
        }

        if (Review.Holds.FirstOrDefault(h => h.Id.Value == id) is not { Stands: true, IsPermanent: false } hold)
        {
            return NotFound();
        }

        Hold = hold;
        Documents = await documents.Run(Actor, Review.Id, Gone);
        return null;
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Say whether the hold still stands")]
        public string? End { get; set; }

        [Display(Name = "the day to ask again")]
        public DateOnly? LookAgainOn { get; set; }

        [Display(Name = "the day it ends")]
        public DateOnly? KnownEnd { get; set; }

        [Display(Name = "the day from which it is lifted")]
        public DateOnly? LiftedOn { get; set; }

        public string? LiftReason { get; set; }
    }
}
