using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Opens a review, owned by one partnership or by several.</summary>
public sealed class OpenReview(Writer writer)
{
    public Task<Outcome<Review>> Run(Actor actor, ReviewType type, string title, string slug, IReadOnlyList<PartnershipId> owners, CancellationToken ct)
    {
        var ask = new Ask(actor, ReviewAccess.CanOpenReview, "opened the review");
        var on = owners.Select(o => ScopeId.From(o.Value)).ToList();
        return writer.Found(ask, on, async scene =>
        {
            var review = Review.Open(type, title, slug, owners);
            if (review.IsDone && await scene.SlugIsTaken(slug, ct))
            {
                return Outcome.Refused(nameof(Review.Slug), "Another review has this address; choose a different one").As<Review>();
            }

            if (review.IsDone)
            {
                scene.Reach(review.Value.ScopeId, on);
            }

            return review;
        }, ct);
    }
}
