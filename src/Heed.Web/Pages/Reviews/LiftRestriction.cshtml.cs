using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Reviews.Commands.LiftRestriction;

namespace Heed.Web.Pages.Reviews;

/// <summary>Opens a restricted review again to all who see its partnerships.</summary>
public sealed class LiftRestrictionModel(ReviewInFull reviews, Command lift) : PageOfReview(reviews)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug) =>
        await Load(slug, can => can.Restrict, ReviewAccess.CanRestrictReview) ?? (Review.Restriction is null ? NotFound() : Page());

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await Load(slug, can => can.Restrict, ReviewAccess.CanRestrictReview) is { } refused ? refused
        : Review.Restriction is not { } restriction ? NotFound()
        : await Answer(await lift.Run(Actor, restriction.Id, restriction.Version, Form.Reason ?? "", Gone), "The restriction was lifted", Back);

    public sealed class Answers
    {
        public string? Reason { get; set; }
    }
}
