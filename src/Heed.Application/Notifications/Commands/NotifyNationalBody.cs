using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down when the national body was told of an incident, and what it calls it.</summary>
public sealed class NotifyNationalBody(Writer writer)
{
    /// <param name="seen">The version of the notification that the person saw; null where nothing is put right.</param>
    public Task<Outcome> Run(Actor actor, NotificationId id, DateOnly? on, string reference, CancellationToken ct, int? seen = null) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "wrote down when the national body was told"), n => n.Id == id, seen, (notification, scene) => notification.Notify(on, reference, scene.Stamp), ct);
}
