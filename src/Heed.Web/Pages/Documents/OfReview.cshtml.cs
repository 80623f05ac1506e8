using Heed.Application.Documents.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Documents;
using Heed.Web.Pages.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Documents;

/// <summary>The library of one review: what its type asks for, and every document with its versions.</summary>
public sealed class OfReviewModel(ReviewInFull reviews, DocumentsOfReview documents) : PageOfReview(reviews)
{
    public DocumentsOfReview.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Load(slug, _ => true, DocumentAccess.CanKeepDocuments) is { } refused)
        {
            return refused;
        }

        Row = await documents.Run(Actor, Review.Id, Gone);
        return Page();
    }
}
