using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Name somebody who works on it.</summary>
public sealed class PeopleModel(ReviewInFull reviews, CommissionOfReview commissions, SeatOnReview command) : PageOfCommission(reviews, commissions)
{
    public static IEnumerable<Choice> Parts => Enum.GetValues<ReviewPart>().Select(p => new Choice(p.ToString(), Words.Capital(Words.Of(p))));

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug) => await ToCommission(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await ToCommission(slug) ?? await Answer(await command.Run(Actor, Review.Id, new SeatSaid(Form.Part.GetValueOrDefault((ReviewPart)(-1)), Form.Name ?? "", Form.From ?? "", Form.Independence ?? "", Form.Since, Form.Until), Form.Email ?? "", Gone), "It is written down who works on the review", $"{Onward}#people");

    public sealed class Answers
    {
        public ReviewPart? Part { get; set; }

        public string? Name { get; set; }

        public string? From { get; set; }

        public string? Independence { get; set; }

        [Display(Name = "the day from which they work on it")]
        public DateOnly? Since { get; set; }

        [Display(Name = "the last day")]
        public DateOnly? Until { get; set; }

        public string? Email { get; set; }
    }
}
