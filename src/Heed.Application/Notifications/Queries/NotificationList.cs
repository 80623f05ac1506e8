using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Notifications.Queries;

/// <summary>The notifications that this actor may see, the newest first.</summary>
public sealed class NotificationList(Reader reader)
{
    public sealed record Row(NotificationId Id, string Reference, NotificationKind Kind, string About, string Partnership, DateOnly Since, string Standing, bool IsOpen);

    public async Task<Page<Row>> Run(Actor actor, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await db.Notifications.OrderByDescending(n => n.Id).Select(n => new { Notification = n, Partnership = db.Partnerships.Where(p => p.Id == n.PartnershipId).Select(p => p.Name).First() }).ToPage(page, ct);
        var scopes = found.Rows.Select(x => x.Notification.ScopeId).ToList();
        var reaches = (await db.ScopeReaches.Where(r => scopes.Contains(r.ScopeId)).ToListAsync(ct)).ToLookup(r => r.ScopeId, r => r.FromScopeId);
        return found.As(x => new Row(x.Notification.Id, x.Notification.Reference, x.Notification.Kind, x.Notification.Text.About, x.Partnership, x.Notification.Written.Day,
            NotificationAccess.SeesTrail(actor, Reach.Of([x.Notification.ScopeId, .. reaches[x.Notification.ScopeId]])) ? NotificationWords.Standing(x.Notification) : NotificationWords.StandingForWriter(x.Notification), x.Notification.Decided is not { IsFinal: true }));
    }
}
