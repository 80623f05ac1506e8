using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Puts right what a notification says, until it is decided on.</summary>
public sealed class RewriteNotification(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, int seen, NotificationText text, IReadOnlyList<AgencyId> agencies, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanRewrite, "changed what the notification says"), n => n.Id == id, seen, (notification, scene) => notification.Rewrite(text, agencies, scene.Stamp), ct);
}
