using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Opens a review, owned by one partnership or by several. An address left empty is made from the title.</summary>
public sealed class OpenReview(Writer writer)
{
    public Task<Outcome<Review>> Run(Actor actor, ReviewType type, string title, string slug, IReadOnlyList<PartnershipId> owners, CancellationToken ct)
    {
        var ask = new Ask(actor, ReviewAccess.CanOpenReview, "opened the review");
        var on = owners.Distinct().Select(o => ScopeId.From(o.Value)).ToList();
        return writer.Found(ask, on, async scene =>
        {
            var wanted = slug.Trim().Length > 0 ? slug.Trim() : await Proposed(scene, title, ct);
            var review = Review.Open(type, title, wanted, owners);
            if (review.IsDone && await scene.SlugIsTaken(wanted, ct))
            {
                return Outcome.Refused(nameof(Review.Slug), $"“{wanted}” cannot be used as an address; choose another").As<Review>();
            }

            if (review.IsDone)
            {
                scene.Reach(review.Value.ScopeId, on);
            }

            return review;
        }, ct);
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
