using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;

namespace Heed.Application.Home.Queries;

/// <summary>Notifications that wait for somebody: to be authorised, considered or decided, or for the review that was decided on, in the partnerships of which this actor is the manager or the chair; the oldest first.</summary>
public sealed class NotificationsWaiting(Reader reader, TimeProvider time)
{
    /// <param name="Next">The clock that is due next; null where none runs.</param>
    public sealed record Row(NotificationId Id, string Reference, string About, string Standing, DateOnly? AwareOn, ClockRow? Next);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var held = Held.By(actor, NotificationAccess.CanConsider);
        var waiting = await db.Notifications
            .Where(n => !n.IsSettled && db.ScopeReaches.Any(s => s.ScopeId == n.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(n => n.Id)
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return new Part<Row>(waiting.Total, [.. waiting.First.Select(n => new Row(n.Id, n.Reference, n.Text.About, NotificationWords.Standing(n), n.Text.AwareOn,
            n.Clocks(today).Where(c => c is { Clock.Kind: ClockKind.Within, From: not null, Done: null }).MinBy(c => c.Due)))]);
    }
}
