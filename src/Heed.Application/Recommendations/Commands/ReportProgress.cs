using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Adds a progress update, with what is reported of the action. Updates follow each other, so a later version does no harm.</summary>
public sealed class ReportProgress(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ActionId id, string text, ReportedState state, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanReportProgress, $"reported the action {Words.Of(state)}"), a => a.Id == id, null,
            (action, scene) => action.ReportProgress(text, state, scene.Stamp), ct);
}
