using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews;

/// <summary>What a restricted review came of says as much as the review itself: it is read by those named for the review, and by whoever wrote it.</summary>
internal static class NotificationsOfRestricted
{
    /// <summary>Takes the notifications of a review away from everybody but those named for it.</summary>
    public static async Task CloseNotifications(this Scene scene, Review review, CancellationToken ct)
    {
        // Those too that came to another owner of the review, which whoever restricts it may not see.
        foreach (var notification in await scene.NotificationsOf(review.Id, ct))
        {
            await scene.Close(notification, review, ct);
        }
    }

    /// <summary>Takes one notification, by its scope, away from everybody but those named for a restricted review.</summary>
    public static async Task Close(this Scene scene, ScopeId notification, Review review, CancellationToken ct)
    {
        foreach (var open in await scene.Seen<ScopeReach>().Where(r => r.ScopeId == notification && scene.Seen<Partnership>().Any(p => p.ScopeId == r.FromScopeId)).ToListAsync(ct))
        {
            scene.Remove(open);
        }

        scene.Add(new ScopeReach(notification, review.ScopeId));
    }

    /// <summary>Gives the notifications of a review back to their partnership, or to the one that followed it; not those of which another restricted review came.</summary>
    public static async Task OpenNotifications(this Scene scene, Review review, CancellationToken ct)
    {
        foreach (var notification in await scene.Seen<Notification>().Where(n => n.Reviews.Any(r => r.ReviewId == review.Id)).OrderBy(n => n.Id).ToListAsync(ct))
        {
            var reaches = await scene.Seen<ScopeReach>().Where(r => r.ScopeId == notification.ScopeId && r.FromScopeId != notification.ScopeId).ToListAsync(ct);
            foreach (var named in reaches.Where(r => r.FromScopeId == review.ScopeId))
            {
                scene.Remove(named);
            }

            if (reaches.TrueForAll(r => r.FromScopeId == review.ScopeId))
            {
                var last = await scene.LastOf(notification.PartnershipId, ct);
                notification.PassTo(last);
                scene.Add(new ScopeReach(notification.ScopeId, ScopeId.From(last.Value)));
            }
        }
    }
}
