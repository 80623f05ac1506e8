using Heed.Application.Reviews.Queries;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>A page about how one review runs.</summary>
public abstract class PageOfCourse(ReviewInFull reviews, CourseOfReview courses) : PageOfReview(reviews)
{
    public CourseOfReview.Row Course { get; private set; } = null!;

    /// <summary>The address of the course.</summary>
    public string Onward => $"{Back}/course";

    /// <summary>Loads the review and its course; null when the page may go on.</summary>
    protected async Task<IActionResult?> Find(string slug, Func<ReviewInFull.Can, bool> may, Permission permission)
    {
        if (await Load(slug, may, permission) is { } refused)
        {
            return refused;
        }

        if (await courses.Run(Actor, Review.Id, Gone) is not { } course)
        {
            return NotFound();
        }

        Course = course;
        return null;
    }
}
