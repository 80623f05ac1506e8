using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down who was told of a decision.</summary>
public sealed class TellOfDecision(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, string whom, string how, DateOnly? on, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "wrote down who was told"), n => n.Id == id, null, (notification, scene) => notification.Tell(whom, how, on, scene.Stamp), ct);
}
