using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>One report of an agency: that it came, and what a quality check found.</summary>
public sealed class ReportModel(ReviewInFull reviews, CommissionOfReview commissions, ReceiveReport receive, CheckReport check) : PageOfCommission(reviews, commissions)
{
    public static readonly Choice[] Qualities = [new("Good", "It is good enough for the review"), new("NeedsWork", "It needs work, and goes back to the agency")];

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    [BindProperty]
    public Checked Check { get; set; } = new();

    public CommissionOfReview.ReportRow Row => Commission.Reports.First(r => r.Report.Number == Number);

    public async Task<IActionResult> OnGetAsync(string slug) => await FindReport(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await FindReport(slug) ?? await Answer(await receive.Run(Actor, Review.Id, Number, Form.ReceivedOn, Form.Author ?? "", Gone), "It is written down that the report came", $"{Onward}#reports");

    public async Task<IActionResult> OnPostCheckAsync(string slug) =>
        await FindReport(slug) ?? await Answer(await check.Run(Actor, Review.Id, Number, Check.Quality.GetValueOrDefault((ReportQuality)(-1)), Check.Found ?? "", Gone), "The quality check was saved", $"{Onward}#reports", nameof(Check));

    private async Task<IActionResult?> FindReport(string slug) => await ToCarryOut(slug) ?? (Commission.Reports.Any(r => r.Report.Number == Number) ? null : NotFound());

    public sealed class Answers
    {
        [Display(Name = "the day on which it came")]
        public DateOnly? ReceivedOn { get; set; }

        public string? Author { get; set; }
    }

    public sealed class Checked
    {
        public ReportQuality? Quality { get; set; }

        public string? Found { get; set; }
    }
}
