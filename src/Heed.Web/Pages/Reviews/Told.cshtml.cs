using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>What were they told?.</summary>
public sealed class ToldModel(ReviewInFull reviews, CommissionOfReview commissions, TellInvolved command) : PageOfCommission(reviews, commissions)
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug) => await FindInvolved(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await FindInvolved(slug) ?? await Answer(await command.Run(Actor, Review.Id, Number, Form.What ?? "", Form.On, Gone), "It is written down what they were told", $"{Onward}#involvement");

    private async Task<IActionResult?> FindInvolved(string slug) => await ToCarryOut(slug) ?? (Commission.Involved.Any(i => i.Number == Number) ? null : NotFound());

    public sealed class Answers
    {
        public string? What { get; set; }

        [Display(Name = "the day on which they were told")]
        public DateOnly? On { get; set; }
    }
}
