using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down that information came, or why it will not.</summary>
public sealed class ReceiveInformation(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, int number, DateOnly? on, string note, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "wrote down what became of asked information"), n => n.Id == id, null, (notification, scene) => notification.Receive(number, on, note, scene.Stamp), ct);
}
