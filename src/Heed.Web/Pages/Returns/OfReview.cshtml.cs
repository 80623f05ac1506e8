using Heed.Application.Returns.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Returns;
using Heed.Domain.Shared;
using Heed.Web.Pages.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Returns;

/// <summary>What national stores are told of a review.</summary>
public sealed class OfReviewModel(ReviewInFull reviews, ReturnOfReview returns) : PageOfReview(reviews)
{
    public IReadOnlyList<ReturnOfReview.Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Load(slug, _ => true, ReturnAccess.CanMakeReturns) is { } refused)
        {
            return refused;
        }

        Rows = await returns.All(Actor, Review.Id, Gone);
        return Rows.All(r => r.May) ? Page() : await Answer(Outcome.NotAllowed(ReturnAccess.CanMakeReturns.Sentence), "", "");
    }
}
