using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Says who studies what in a research study, and of which data.</summary>
public sealed class DescribeStudy(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, ResearchSaid said, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCommission, "said what the study asks"), c => c.ReviewId == id, null, (commission, scene) => commission.Describe(said), ct);
}
