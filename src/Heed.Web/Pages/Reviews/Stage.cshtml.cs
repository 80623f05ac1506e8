using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Writes down that a review reached a stage.</summary>
public sealed class StageModel(ReviewInFull reviews, CourseOfReview courses, ReachStage reach) : PageOfCourse(reviews, courses)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> Choices => [.. Course.Stages.Where(s => s.Reached is null).Select(s => new Choice(s.Code, s.Name))];

    /// <summary>What a hold stops here: the whole review, or publishing; empty where none does.</summary>
    public string Waits => Review.WhyNotGoOn.Length > 0 ? Review.WhyNotGoOn : Review.WhyNotPublish;

    public async Task<IActionResult> OnGetAsync(string slug, string? stage)
    {
        if (await Find(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        Form.Stage = stage ?? Course.Next?.Code;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug) => await Find(slug, can => can.Describe, ReviewAccess.CanDescribeReview)
        ?? await Answer(await reach.Run(Actor, Review.Id, Form.Stage ?? "", Form.On, Form.Note ?? "", Gone), $"It is written down: {Course.Stages.FirstOrDefault(s => s.Code == Form.Stage)?.Name}", Onward);

    public sealed class Answers
    {
        public string? Stage { get; set; }

        [Display(Name = "the day on which it was reached")]
        public DateOnly? On { get; set; }

        public string? Note { get; set; }
    }
}
