using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down whether a national body agrees with a decision.</summary>
public sealed class HearNationalView(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, string body, bool? agrees, string words, DateOnly? on, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "wrote down the view of a national body"), n => n.Id == id, null, (notification, scene) => notification.Heard(body, agrees, words, on, scene.Stamp), ct);
}
