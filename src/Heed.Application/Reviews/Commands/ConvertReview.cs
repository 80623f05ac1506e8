using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>A review goes on as another type: a rapid review becomes a full one. What it reached stays. What was decided of the notifications that it came of binds here as it does when a review is opened.</summary>
public sealed class ConvertReview(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, string regime, DateOnly? from, string why, CancellationToken ct) =>
        writer.Change<Course>(new Ask(actor, ReviewAccess.CanDescribeReview, "went on with the review as another type", why), c => c.ReviewId == id, null, (course, scene) => course.WithReview(scene, async review =>
        {
            var owners = review.Owners.OrderBy(o => o.Position).Select(o => o.PartnershipId).ToList();
            var chosen = await RegimesInUse.For(scene.Seen<Regime>(), scene.Seen<Partnership>(), owners, regime, "Regime", ct);
            if (!chosen.IsDone)
            {
                return chosen;
            }

            var next = chosen.Value;
            var cameOf = await scene.Seen<Notification>().Where(n => n.Reviews.Any(r => r.ReviewId == id)).OrderBy(n => n.Id).ToListAsync(ct);
            if (cameOf.Count > 0 && cameOf.TrueForAll(n => n.WhyNoReview(next.Content.Type).Length > 0))
            {
                return Outcome.Refused("Regime", $"By notification {cameOf[0].Reference}: {cameOf[0].WhyNoReview(next.Content.Type)}");
            }

            if (review.WhyNotOn(HoldStops.WholeReview, from) is { Length: > 0 } waits)
            {
                return Outcome.Refused("From", waits);
            }

            var converted = course.Convert(next.Content, next.Edition, from, why, scene.Stamp);
            if (converted.IsDone)
            {
                review.Become(next.Content.Type);
                foreach (var notification in cameOf)
                {
                    course.TakeOver(notification.Before(), $"By notification {notification.Reference}", scene.Stamp);
                }
            }

            return converted;
        }, ct), ct);
}
