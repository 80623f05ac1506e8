using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Says where a review stands now.</summary>
public sealed class MoveReviewStage(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, int seen, ReviewStage stage, CancellationToken ct) => writer.Change<Review>(
        new Ask(actor, ReviewAccess.CanDescribeReview, "moved the stage"), r => r.Id == id, seen, (review, _) => review.MoveTo(stage), ct);
}
