using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>Join it to a review.</summary>
public sealed class JoinModel(OneNotification notifications, OpenReviews reviews, JoinReview command) : PageOfNotification(notifications)
{
    public IEnumerable<Choice> Reviews { get; private set; } = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Find() ?? Page();

    public async Task<IActionResult> OnPostAsync() =>
        await Find() ?? await Answer(await command.Run(Actor, Notification, Form.Review is { } review ? new SourceId(review) : null, Gone), "It is joined to the review", Back);

    private async Task<IActionResult?> Find()
    {
        var refused = await Load(can => can.Consider, NotificationAccess.CanConsider);
        Reviews = refused is null ? [.. (await reviews.Run(Actor, Row.PartnershipId, Gone)).Select(r => new Choice(r.Id.ToString(), r.Title))] : [];
        return refused;
    }

    public sealed class Answers
    {
        public Guid? Review { get; set; }
    }
}
