using Heed.Application.Notifications.Queries;
using Heed.Application.Platform.Recording;
using Heed.Domain.Notifications;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>One notification: what is known, how it was considered, what was decided and why.</summary>
public sealed class ShowModel(OneNotification notifications, RecordHistory history) : PageOfNotification(notifications)
{
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load(_ => true, NotificationAccess.CanRewrite) is { } refused)
        {
            return refused;
        }

        History = Row.Trail is null ? [] : Histories.Of(await history.Of(Actor, Row.Record, Gone));
        return Page();
    }
}
