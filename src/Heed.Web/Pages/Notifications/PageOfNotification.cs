using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>A page that changes something about one notification: it is not found by who may not see it, and says who can to who may not change it.</summary>
public abstract class PageOfNotification(OneNotification notifications) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public OneNotification.Row Row { get; private set; } = null!;

    /// <summary>The address of the notification itself.</summary>
    public string Back => $"/work/notifications/{Row.Id}";

    /// <summary>The decision that stands; null while there is none.</summary>
    public NotificationDecision? Decided => Row.Trail is { Decisions: [.., var last] } ? last : null;

    protected NotificationId Notification => new(Id);

    /// <summary>The outcomes that go with what was said of the criteria; all of them where the type has none.</summary>
    public IEnumerable<Choice> Outcomes => Enum.GetValues<NotificationOutcome>()
        .Where(o => o == NotificationOutcome.MoreInformation || (Row.Regime.Criteria.Items.Count == 0 ? true : Row.Trail!.Met == Domain.Notifications.Notification.IsMet(o)))
        .Select(o => new Choice(o.ToString(), NotificationWords.Of(o)));

    /// <summary>Loads the notification; null when the page may go on.</summary>
    /// <param name="authorised">Whether a senior person must stand behind it first: whoever opens the page before that is asked who it was.</param>
    protected async Task<IActionResult?> Load(Func<OneNotification.Can, bool> may, Permission permission, bool authorised = false)
    {
        if (await notifications.Run(Actor, Notification, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return !may(row.Can) ? await Answer(Outcome.NotAllowed(permission.Sentence), "", "")
            : authorised && !row.IsAuthorised && HttpMethods.IsGet(Request.Method) ? LocalRedirect($"{Back}/authorise") : null;
    }

    /// <summary>Reads it again, after somebody else saved it.</summary>
    protected async Task Reload() => Row = (await notifications.Run(Actor, Notification, Gone))!;
}
