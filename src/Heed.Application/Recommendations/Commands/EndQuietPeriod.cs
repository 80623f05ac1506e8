using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Ends a quiet period: from today on leads are reminded again.</summary>
public sealed class EndQuietPeriod(Writer writer)
{
    public Task<Outcome> Run(Actor actor, QuietPeriodId id, CancellationToken ct) =>
        writer.Change<QuietPeriod>(new Ask(actor, RecommendationAccess.CanSetChasing, "ended a quiet period"), q => q.Id == id, null, (quiet, scene) => quiet.End(scene.Today.AddDays(-1)), ct);
}
