using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Changes what is said of a review.</summary>
public sealed class DescribeModel(ReviewInFull reviews, DescribeReview describe) : PageOfReview(reviews)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Load(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        Form = new Answers
        {
            Version = Review.Version,
            Title = Review.Title,
            Pseudonyms = string.Join('\n', Review.Pseudonyms),
            PeriodFrom = Review.PeriodFrom,
            PeriodTo = Review.PeriodTo,
            DatedOn = Review.DatedOn,
            LeadReviewer = Review.LeadReviewer,
            Summary = Review.Summary,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await Load(slug, can => can.Describe, ReviewAccess.CanDescribeReview) is { } refused)
        {
            return refused;
        }

        var said = new ReviewDescription(Form.Title ?? "", (Form.Pseudonyms ?? "").Split('\n'), Form.PeriodFrom, Form.PeriodTo, Form.LeadReviewer ?? "", Form.Summary ?? "", Form.DatedOn);
        return await Answer(await describe.Run(Actor, Review.Id, Form.Version, said, Gone), "What is said of the review was saved", Back);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Review.Version;
        return await ConflictOn(Review.Id.Value,
        [
            new("Title", Review.Title, Form.Title),
            new("Pseudonyms", string.Join('\n', Review.Pseudonyms), string.Join('\n', (Form.Pseudonyms ?? "").Split('\n').Select(n => n.Trim()).Where(n => n.Length > 0))),
            new("Period from", Said(Review.PeriodFrom), Said(Form.PeriodFrom)),
            new("Period to", Said(Review.PeriodTo), Said(Form.PeriodTo)),
            new("Report dated", Said(Review.DatedOn), Said(Form.DatedOn)),
            new("Lead reviewer", Review.LeadReviewer, Form.LeadReviewer),
            new("Summary", Review.Summary, Form.Summary),
        ]);
    }

    private static string Said(DateOnly? day) => day is { } known ? PlainWords.Of(known) : "";

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required, Display(Name = "a title")]
        public string? Title { get; set; }

        public string? Pseudonyms { get; set; }

        [Display(Name = "the first day of the period")]
        public DateOnly? PeriodFrom { get; set; }

        [Display(Name = "the last day of the period")]
        public DateOnly? PeriodTo { get; set; }

        [Display(Name = "the day the report is dated")]
        public DateOnly? DatedOn { get; set; }

        public string? LeadReviewer { get; set; }

        public string? Summary { get; set; }
    }
}
