using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Says of the criteria of a notification whether each is met.</summary>
public sealed class JudgeCriteria(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, int seen, IReadOnlyList<CriterionAnswer> answers, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "said whether the criteria are met"), n => n.Id == id, seen, (notification, scene) => notification.Judge(answers, scene.Stamp), ct);
}
