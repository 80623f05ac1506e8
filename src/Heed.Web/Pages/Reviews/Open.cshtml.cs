using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Opens a review.</summary>
public sealed class OpenModel(OpenReview open, PartnershipChoices partnerships) : WorkPage
{
    public static IEnumerable<Choice> Types => Enum.GetValues<ReviewType>()
        .OrderBy(t => t == ReviewType.SeriousCaseReview)
        .Select(t => new Choice(t.ToString(), ReviewWords.Of(t), ReviewWords.About(t)));

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

        var opened = await open.Run(Actor, Form.Type.GetValueOrDefault(), Form.Title ?? "", Form.Slug ?? "", Owners.Chosen(Form.Owners), Gone);
        return await Answer(opened, "The review was opened. Now bring in its recommendations, or add the first", opened.IsDone ? $"/work/reviews/{opened.Value.Slug}" : "");
    }

    public sealed class Answers
    {
        [Required, Display(Name = "a title")]
        public string? Title { get; set; }

        public List<string> Owners { get; set; } = [];

        [Required(ErrorMessage = "Choose the type of review")]
        public ReviewType? Type { get; set; }

        public string? Slug { get; set; }
    }
}
