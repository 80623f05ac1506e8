using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>The quality markers of one review, with what shows each.</summary>
public sealed class QualityMarkersModel(ReviewInFull reviews, CourseOfReview courses) : PageOfCourse(reviews, courses)
{
    public async Task<IActionResult> OnGetAsync(string slug) => await Find(slug, _ => true, ReviewAccess.CanMarkQuality) ?? Page();
}
