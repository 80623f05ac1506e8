using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down what the group that considered a notification recommends to whoever decides.</summary>
public sealed class RecommendOutcome(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, int seen, GroupId? group, NotificationOutcome outcome, string reasons, DateOnly? on, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "wrote down what the group recommends", reasons), n => n.Id == id, seen,
        async (notification, scene) => notification.Recommend(await scene.Find<Group>(g => g.Id == group, ct), outcome, reasons, on, scene.Stamp), ct);
}
