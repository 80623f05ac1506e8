using Heed.Application.Platform.Writing;
using Heed.Application.Reviews;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Joins a notification to a review that is held already: several may lead to one.</summary>
public sealed class JoinReview(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, SourceId? review, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "joined the notification to a review"), n => n.Id == id, null,
        async (notification, scene) =>
        {
            if (review is not { } id || await scene.LockedReview(id, ct) is not { } found)
            {
                return Outcome.Refused("Review", "Choose the review that it joins");
            }

            var led = notification.LeadTo(found, scene.Stamp);
            if (led.IsDone && !await scene.IsOpen(found.ScopeId, ct))
            {
                await scene.Close(notification.ScopeId, found, ct);
            }

            return led;
        }, ct);
}
