using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Notifications.Commands;

/// <summary>Writes down what information was asked of whom.</summary>
public sealed class AskForInformation(Writer writer)
{
    public Task<Outcome> Run(Actor actor, NotificationId id, AgencyId? of, string whom, string what, DateOnly? on, DateOnly? due, CancellationToken ct) => writer.Change<Notification>(
        new Ask(actor, NotificationAccess.CanConsider, "asked for information"), n => n.Id == id, null, async (notification, scene) =>
            of is { } agency && await scene.Find<Agency>(a => a.Id == agency, ct) is null
                ? Outcome.Refused("Agency", "Choose the agency from the list")
                : notification.AskFor(of, whom, what, on, due, scene.Stamp), ct);
}
