using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>What is said of a review, as a person typed it.</summary>
public sealed record ReviewDescription(string Title, IReadOnlyList<string> Pseudonyms, DateOnly? PeriodFrom, DateOnly? PeriodTo, string LeadReviewer, string Summary, DateOnly? DatedOn = null);

/// <summary>Changes what is said of a review.</summary>
public sealed class DescribeReview(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, int seen, ReviewDescription said, CancellationToken ct) => writer.Change<Review>(
        new Ask(actor, ReviewAccess.CanDescribeReview, "changed what is said of the review"), r => r.Id == id, seen,
        (review, _) => review.Describe(said.Title, said.Pseudonyms, said.PeriodFrom, said.PeriodTo, said.LeadReviewer, said.Summary, said.DatedOn), ct);
}
