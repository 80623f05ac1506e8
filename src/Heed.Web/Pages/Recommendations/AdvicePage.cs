using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page on which the advice of one partnership is changed.</summary>
public abstract class AdvicePage(AdviceOfPartnerships advice) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public AdviceOfPartnerships.Partnership Partnership { get; private set; } = null!;

    /// <returns>The page to show in its place; null where there is nothing against it.</returns>
    protected async Task<IActionResult?> LoadPartnership()
    {
        if ((await advice.Run(Actor, Gone)).FirstOrDefault(p => p.Id.Value == Id) is not { } partnership)
        {
            return NotFound();
        }

        Partnership = partnership;
        return partnership.May ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanChangeAdvice.Sentence), "", "");
    }
}
