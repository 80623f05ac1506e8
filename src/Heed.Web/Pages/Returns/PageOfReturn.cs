using Heed.Application.Returns.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Returns;
using Heed.Domain.Shared;
using Heed.Web.Pages.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Returns;

/// <summary>A page about what one national store is told of a review.</summary>
public abstract class PageOfReturn(ReviewInFull reviews, ReturnOfReview returns) : PageOfReview(reviews)
{
    /// <summary>The code of the return.</summary>
    [FromRoute]
    public string Code { get; set; } = "";

    public ReturnOfReview.Row Row { get; private set; } = null!;

    /// <summary>The address of the return.</summary>
    public string Onward => $"{Back}/returns/{Code}";

    /// <summary>Loads the return for whoever may make it; null when the page may go on.</summary>
    protected async Task<IActionResult?> Find(string slug)
    {
        if (await Load(slug, _ => true, ReturnAccess.CanMakeReturns) is { } refused)
        {
            return refused;
        }

        if (await returns.Run(Actor, Review.Id, Code, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May ? null : await Answer(Outcome.NotAllowed(ReturnAccess.CanMakeReturns.Sentence), "", "");
    }
}
