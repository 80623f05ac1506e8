using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Moves the day of a clock, or says why it is late.</summary>
public sealed class ClockModel(ReviewInFull reviews, CourseOfReview courses, ExtendClock extend, ExplainClock explain) : PageOfCourse(reviews, courses)
{
    public static readonly Choice[] Choices = [new("explain", "Why it is late, or will be"), new("extend", "Another day was agreed")];

    [FromRoute]
    public string Clock { get; set; } = "";

    [BindProperty]
    public Answers Form { get; set; } = new();

    public ClockRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug) => await FindClock(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await FindClock(slug) is { } refused)
        {
            return refused;
        }

        if (Form.What == "extend" && Row.Done is null)
        {
            return await Answer(await extend.Run(Actor, Review.Id, Clock, Form.To, Form.AgreedBy ?? "", Form.Why ?? "", Gone), "The day of the clock was moved", Onward);
        }

        ModelState.LeaveAside("Form.To");
        return await Answer(await explain.Run(Actor, Review.Id, Clock, Form.Why ?? "", Gone), "It is written down why", Onward);
    }

    private async Task<IActionResult?> FindClock(string slug)
    {
        if (await Find(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        if (Course.Clocks.FirstOrDefault(c => c.Clock.Code == Clock && c.Due is not null && c.Clock.Kind == ClockKind.Within) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return null;
    }

    public sealed class Answers
    {
        public string What { get; set; } = "explain";

        [Display(Name = "the day that was agreed")]
        public DateOnly? To { get; set; }

        public string? AgreedBy { get; set; }

        public string? Why { get; set; }
    }
}
