using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>A review goes on as another type.</summary>
public sealed class ConvertModel(ReviewInFull reviews, CourseOfReview courses, RegimeChoices regimes, ConvertReview convert) : PageOfCourse(reviews, courses)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> Regimes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug) => await FindBoth(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await FindBoth(slug) ?? await Answer(await convert.Run(Actor, Review.Id, Form.Regime ?? "", Form.From, Form.Why ?? "", Gone), "The review goes on as another type", Onward);

    private async Task<IActionResult?> FindBoth(string slug)
    {
        if (await Find(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        Regimes = [.. (await regimes.Run(Actor, Review.OwnerIds, Gone)).Select(r => new Choice(r.Code, r.Name))];
        return null;
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the type that it becomes")]
        public string? Regime { get; set; }

        [Display(Name = "the day from which it is another type")]
        public DateOnly? From { get; set; }

        public string? Why { get; set; }
    }
}
