using Heed.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <content>A notification with how it was considered. From where its scope is reached stays, so that its tombstone is seen.</content>
internal sealed partial class Destruction
{
    private async Task<bool> Notification(CancellationToken ct)
    {
        var (id, scope) = (new NotificationId(decided.What), decided.ScopeId);
        await Forms([$"{id}"], ct);
        await PersonalIn(scope, ct);
        await In<NotificationReview>(scope, ct);
        await db.SearchEntries.Where(s => s.ScopeId == scope).ExecuteDeleteAsync(ct);
        var any = await db.Notifications.Where(n => n.Id == id).ExecuteDeleteAsync(ct) > 0;
        await Payloads(db.Changes.Where(c => c.ScopeId == scope), new Quoted("", [], All: true), ct);
        return any;
    }
}
