using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Assesses the difference that a finished review made; its stage of impact is reached with it.</summary>
public sealed class AssessImpact(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, ImpactSaid said, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCommission, "assessed what difference the review made"), c => c.ReviewId == id, null, async (commission, scene) =>
        {
            if (await scene.Find<Course>(c => c.ReviewId == id, ct) is not { } course)
            {
                return Outcome.NotFound;
            }

            var assessed = commission.Assess(said, course.Stands, scene.Stamp);
            return assessed.IsDone ? await scene.ReachWith(id, RegimeStage.Impact, said.On, "With the impact assessment", ct) : assessed;
        }, ct);
}
