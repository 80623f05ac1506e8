using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Says whether a quality marker of a review is met.</summary>
public sealed class QualityModel(ReviewInFull reviews, CourseOfReview courses, MarkQuality mark) : PageOfCourse(reviews, courses)
{
    public static IEnumerable<Choice> States => Enum.GetValues<MarkerState>().Select(s => new Choice(s.ToString(), Words.Capital(ReviewWords.Of(s))));

    [FromRoute]
    public string Marker { get; set; } = "";

    [BindProperty]
    public Answers Form { get; set; } = new();

    public CourseOfReview.MarkerRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await FindMarker(slug) is { } refused)
        {
            return refused;
        }

        (Form.State, Form.Evidence) = (Row.Answer?.State, Row.Answer?.Evidence);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await FindMarker(slug) ?? await Answer(await mark.Run(Actor, Review.Id, Marker, Form.State.GetValueOrDefault(), Form.Evidence ?? "", Gone), "The quality marker was answered", $"{Back}/quality");

    private async Task<IActionResult?> FindMarker(string slug)
    {
        if (await Find(slug, can => can.MarkQuality, ReviewAccess.CanMarkQuality) is { } refused)
        {
            return refused;
        }

        if (Course.Markers.FirstOrDefault(m => m.Marker.Code == Marker) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return null;
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose whether it is met")]
        public MarkerState? State { get; set; }

        public string? Evidence { get; set; }
    }
}
