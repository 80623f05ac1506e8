using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Writes down that an agency refuses an action: who said so for it, when, and in what words.</summary>
public sealed class RecordRefusal(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ActionId id, AgencyId? agency, string person, DateOnly? on, string words, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanRecordRefusals, "wrote down a refusal"), a => a.Id == id, null, async (action, scene) =>
        {
            var named = action.Agencies.Any(a => a.AgencyId == agency) ? await scene.Seen<Agency>().Where(a => a.Id == agency).Select(a => a.Name).SingleOrDefaultAsync(ct) : null;
            return action.RecordRefusal(named ?? "", person, on, words, scene.Stamp);
        }, ct);
}
