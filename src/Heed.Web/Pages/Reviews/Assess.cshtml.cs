using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>What difference did it make?.</summary>
public sealed class AssessModel(ReviewInFull reviews, CommissionOfReview commissions, AssessImpact command) : PageOfCommission(reviews, commissions)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug) => await ToCommission(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await ToCommission(slug) ?? await Answer(await command.Run(Actor, Review.Id, new ImpactSaid(Form.OnPractice ?? "", Form.OnSystems ?? "", Form.OnOutcomes ?? "", Commission.Checks, Form.Remains ?? "", Form.AssessedBy ?? "", Form.On), Gone), "It is written down what difference the review made", $"{Onward}#impact");

    public sealed class Answers
    {
        public string? OnPractice { get; set; }

        public string? OnSystems { get; set; }

        public string? OnOutcomes { get; set; }

        public string? Remains { get; set; }

        public string? AssessedBy { get; set; }

        [Display(Name = "the day of the assessment")]
        public DateOnly? On { get; set; }
    }
}
