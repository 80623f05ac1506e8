using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.Notifications;
using Heed.Domain.Publishing;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals;

/// <summary>What stands in the way of destroying something, each with what to do about it.</summary>
internal static class Obstacles
{
    /// <returns>A sentence; null where nothing stands in the way.</returns>
    public static async Task<string?> Why(Scene scene, DisposalKind kind, ScopeId scope, Guid what, CancellationToken ct)
    {
        if (kind == DisposalKind.Account)
        {
            return null;
        }

        if (kind == DisposalKind.Pack)
        {
            return await KeepsPack(scene.Seen<KeepOrder>(), scene.Seen<ReleaseItem>(), what, ct);
        }

        if (kind == DisposalKind.Notification)
        {
            var notification = new NotificationId(what);
            return (await scene.Seen<KeepOrder>().Where(k => k.Lifted!.Who == null && scene.Seen<NotificationReview>().Any(l => l.NotificationId == notification && scene.Seen<Source>().Any(s => s.Id == l.ReviewId && s.ScopeId == k.ScopeId)))
                .OrderBy(k => k.Id).FirstOrDefaultAsync(ct))?.WhyNot;
        }

        // Who places a keep order holds the same row, so that neither passes the other.
        await scene.Lock("Sources", scope.Value, ct);
        if (await KeptBy(scene.Seen<KeepOrder>(), scope, ct) is { } kept)
        {
            return kept;
        }

        if (kind != DisposalKind.Review)
        {
            return null;
        }

        return await scene.Seen<Edition>().AnyAsync(e => e.ScopeId == scope && e.State == EditionState.Published, ct)
            ? "The public reads an edition of this review. Withdraw it first"
            : await scene.AnswersElsewhere(scope, ct)
                ? "An action of this review answers a recommendation of another one too, so it cannot be destroyed without a loss there. It stays until that other one ends"
                : null;
    }

    /// <summary>Why a keep order on a review forbids that a pack goes which holds something of it; null where none stands.</summary>
    public static async Task<string?> KeepsPack(IQueryable<KeepOrder> orders, IQueryable<ReleaseItem> items, Guid what, CancellationToken ct)
    {
        var pack = new ReleaseId(what);
        return (await orders.Where(k => k.Lifted!.Who == null && items.Any(i => i.ReleaseId == pack && i.ScopeId == k.ScopeId)).OrderBy(k => k.Id).FirstOrDefaultAsync(ct))?.WhyNot;
    }

    /// <summary>Why a keep order that stands forbids it; null where none stands.</summary>
    public static async Task<string?> KeptBy(IQueryable<KeepOrder> orders, ScopeId scope, CancellationToken ct) =>
        (await orders.Where(k => k.ScopeId == scope && k.Lifted!.Who == null).OrderBy(k => k.Id).FirstOrDefaultAsync(ct))?.WhyNot;
}
