using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Says who studies what in a research study, and of which data.</summary>
public sealed class DescribeStudy(Writer writer)
{
    /// <param name="seen">The version of how the review is carried out that the person saw.</param>
    public Task<Outcome> Run(Actor actor, SourceId id, int seen, ResearchSaid said, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCommission, "said what the study asks"), c => c.ReviewId == id, seen, (commission, scene) => commission.Describe(said), ct);
}
