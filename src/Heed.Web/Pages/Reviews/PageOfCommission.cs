using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>A page about how one review is carried out.</summary>
public abstract class PageOfCommission(ReviewInFull reviews, CommissionOfReview commissions) : PageOfReview(reviews)
{
    public CommissionOfReview.Row Commission { get; private set; } = null!;

    /// <summary>The address of how it is carried out.</summary>
    public string Onward => $"{Back}/work";

    /// <summary>Loads the review for whoever agrees its terms; null when the page may go on.</summary>
    protected Task<IActionResult?> ToCommission(string slug) => Find(slug, can => can.Commission, ReviewAccess.CanCommission);

    /// <summary>Loads the review for whoever carries it out; null when the page may go on.</summary>
    protected Task<IActionResult?> ToCarryOut(string slug) => Find(slug, can => can.CarryOut, ReviewAccess.CanCarryOut);

    /// <summary>Reads it again, after somebody else saved it.</summary>
    protected async Task ReloadCommission() => Commission = await commissions.Run(Actor, Review.Id, Gone) ?? Commission;

    protected async Task<IActionResult?> Find(string slug, Func<CommissionOfReview.Can, bool> may, Permission permission)
    {
        if (await Load(slug, _ => true, permission) is { } refused)
        {
            return refused;
        }

        if (await commissions.Run(Actor, Review.Id, Gone) is not { } row)
        {
            return NotFound();
        }

        Commission = row;
        return may(row.Can) ? null : await Answer(Outcome.NotAllowed(permission.Sentence), "", "");
    }
}
