using Heed.Application.Platform.Writing;
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
        async (notification, scene) => await scene.Find<Review>(r => r.Id == review, ct) is { } found ? notification.LeadTo(found, scene.Stamp) : Outcome.Refused("Review", "Choose the review that it joins"), ct);
}
