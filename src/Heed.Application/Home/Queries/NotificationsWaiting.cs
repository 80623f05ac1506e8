using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Domain.People;

namespace Heed.Application.Home.Queries;

/// <summary>Notifications that wait for somebody: to be authorised, considered or decided, in the partnerships of which this actor is the manager or the chair; the oldest first.</summary>
public sealed class NotificationsWaiting(Reader reader)
{
    public sealed record Row(NotificationId Id, string Reference, string About, string Standing, DateOnly? AwareOn);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var held = Held.By(actor, NotificationAccess.CanConsider);
        var waiting = await db.Notifications
            .Where(n => !n.IsSettled && db.ScopeReaches.Any(s => s.ScopeId == n.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(n => n.Id)
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
        return new Part<Row>(waiting.Total, [.. waiting.First.Select(n => new Row(n.Id, n.Reference, n.Text.About, NotificationWords.Standing(n), n.Text.AwareOn))]);
    }
}
