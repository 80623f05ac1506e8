using Heed.Application.Reviews.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Reviews;

/// <summary>A page that changes something about one review: it is not found by who may not see it, and says who can to who may not change it.</summary>
public abstract class PageOfReview(ReviewInFull reviews) : WorkPage
{
    public ReviewInFull.Row Review { get; private set; } = null!;

    /// <summary>The address of the review itself.</summary>
    public string Back => $"/work/reviews/{Review.Slug}";

    /// <summary>Loads the review; null when the page may go on.</summary>
    protected async Task<IActionResult?> Load(string slug, Func<ReviewInFull.Can, bool> may, Permission permission)
    {
        if (await reviews.Run(Actor, slug, Gone) is not { } review)
        {
            return NotFound();
        }

        Review = review;
        return may(review.Can) ? null : await Answer(Outcome.NotAllowed(permission.Sentence), "", "");
    }

    /// <summary>Reads the review again, after somebody else saved it.</summary>
    protected async Task Reload() => Review = (await reviews.Run(Actor, Review.Slug, Gone))!;
}
