using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Says where a review stands now.</summary>
public sealed class StageModel(ReviewInFull reviews, MoveReviewStage move) : PageOfReview(reviews)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Load(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Review.Version, Stage = Review.Stage };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await Load(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused ? refused
        : !ModelState.IsValid ? Page()
        : await Answer(await move.Run(Actor, Review.Id, Form.Version, Form.Stage, Gone), $"The stage is now: {Words.Of(Form.Stage)}", Back);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Review.Version;
        return await ConflictOn(Review.Id.Value, [new("Stage", Words.Of(Review.Stage), Words.Of(Form.Stage))]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public ReviewStage Stage { get; set; }
    }
}
