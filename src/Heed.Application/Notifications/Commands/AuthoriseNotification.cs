using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down that a senior person stands behind a notification.</summary>
public sealed class AuthoriseNotification(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, SeniorPerson senior, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanAuthorise, "wrote down who authorised the notification"), n => n.Id == id, null, (notification, scene) => notification.Authorise(senior.Name, senior.Role, senior.On, scene.Stamp), ct);
}
