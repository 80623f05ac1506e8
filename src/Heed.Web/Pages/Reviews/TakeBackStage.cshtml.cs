using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Takes back a stage that was written down wrongly.</summary>
public sealed class TakeBackStageModel(ReviewInFull reviews, CourseOfReview courses, TakeBackStage takeBack) : PageOfCourse(reviews, courses)
{
    [FromRoute]
    public string Stage { get; set; } = "";

    [BindProperty]
    public Answers Form { get; set; } = new();

    public CourseOfReview.StageRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug) => await FindStage(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await FindStage(slug) ?? await Answer(await takeBack.Run(Actor, Review.Id, Stage, Form.TakenBackBecause ?? "", Gone), "The stage was taken back", Onward);

    private async Task<IActionResult?> FindStage(string slug)
    {
        if (await Find(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        if (Course.Stages.FirstOrDefault(s => s.Code == Stage && s.Reached is not null) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return null;
    }

    public sealed class Answers
    {
        public string? TakenBackBecause { get; set; }
    }
}
