using Heed.Application.Notifications.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>The notifications and referrals that a person may see.</summary>
public sealed class IndexModel(NotificationList notifications) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<NotificationList.Row> List { get; private set; } = null!;

    public bool MayNotify => NotificationAccess.CanNotify.Roles.Any(Actor.HoldsAnywhere);

    public async Task OnGetAsync() => List = await notifications.Run(Actor, P, Gone);
}
