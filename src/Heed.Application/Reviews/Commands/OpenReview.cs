using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Opens a review, owned by one partnership or by several. An address left empty is made from the title.</summary>
public sealed class OpenReview(Writer writer)
{
    /// <param name="under">The type that it runs under: its code, or its kind.</param>
    /// <param name="from">The notification that it came of; null where there is none.</param>
    /// <param name="ended">How it ended, for a review that is brought in as history; null for one of today's.</param>
    public Task<Outcome<Review>> Run(Actor actor, UnderRegime under, string title, string slug, IReadOnlyList<PartnershipId> owners, CancellationToken ct, NotificationId? from = null, InheritedSaid? ended = null)
    {
        var ask = new Ask(actor, ReviewAccess.CanOpenReview, "opened the review");
        var on = owners.Distinct().Select(o => ScopeId.From(o.Value)).ToList();
        return writer.Found(ask, on, async scene =>
        {
            var chosen = await RegimesInUse.For(scene.Seen<Regime>(), scene.Seen<Partnership>(), owners, under, nameof(Review.Type), ct);
            if (!chosen.IsDone)
            {
                return chosen.As<Review>();
            }

            var regime = chosen.Value;
            var wanted = slug.Trim().Length > 0 ? slug.Trim() : await Proposed(scene, title, ct);
            var opened = Review.Open(regime.Content.Type, title, wanted, owners);
            if (!opened.IsDone)
            {
                return opened;
            }

            if (await scene.SlugIsTaken(wanted, ct))
            {
                return Outcome.Refused(nameof(Review.Slug), $"“{wanted}” cannot be used as an address; choose another").As<Review>();
            }

            var course = Course.Begin(opened.Value, regime.Content, regime.Edition, scene.Stamp);
            var follows = from is { } id ? await Follow(scene, id, opened.Value, course, ct) : Outcome.Done;
            if (follows.IsDone && ended is not null)
            {
                follows = opened.Value.BringInAsHistory(ended, scene.Stamp);
                course.TakeOver(opened.Value.Inherited is { } note ? [(RegimeStage.Closed, note.EndedOn)] : [], "Brought in as history", scene.Stamp);
            }

            if (!follows.IsDone)
            {
                return follows.As<Review>();
            }

            scene.Add(course);
            scene.Add(Commission.Of(opened.Value));
            opened.Value.MoveTo(course.Stands);
            scene.Reach(opened.Value.ScopeId, on);
            return opened;
        }, ct);
    }

    /// <summary>What happened before the review began stands in its course, so that its clocks run from it.</summary>
    private static async Task<Outcome> Follow(Scene scene, NotificationId id, Review review, Course course, CancellationToken ct)
    {
        if (await scene.Find<Notification>(n => n.Id == id, ct) is not { } notification)
        {
            return Outcome.NotFound;
        }

        var led = notification.LeadTo(review, scene.Stamp);
        if (led.IsDone)
        {
            course.TakeOver(notification.Before(), $"By notification {notification.Reference}", scene.Stamp);
        }

        return led;
    }

    /// <summary>The title as an address; a number follows where it is taken, or is too short to be one.</summary>
    private static async Task<string> Proposed(Scene scene, string title, CancellationToken ct)
    {
        var stem = Slugs.From(title) is { Length: >= 2 } made ? made[..Math.Min(made.Length, 74)].TrimEnd('-') : "review";
        var slug = Review.MayHaveSlug(stem) ? stem : $"{stem}-1";
        for (var number = 2; await scene.SlugIsTaken(slug, ct); number++)
        {
            slug = $"{stem}-{number}";
        }

        return slug;
    }
}
