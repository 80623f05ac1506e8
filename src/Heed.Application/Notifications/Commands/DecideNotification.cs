using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down what was decided on a notification, by whom and why. Somebody who decides at the same time finds that it was decided.</summary>
public sealed class DecideNotification(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, int seen, NotificationOutcome outcome, string reasons, string decidedBy, DateOnly? on, string changedBecause, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanDecide, "decided", reasons), n => n.Id == id, seen, (notification, scene) => notification.Decide(outcome, reasons, decidedBy, on, changedBecause, scene.Stamp), ct);
}
