using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Corrects the wording of a recommendation, so that it is what the report said.</summary>
public sealed class ChangeWording(Writer writer)
{
    /// <param name="addressees">The names as the report printed them, one a line.</param>
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, string number, string title, string text, Breadth breadth, string addressees, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanWriteRecommendations, "corrected the wording of the recommendation"), r => r.Id == id, seen, async (recommendation, scene) =>
        {
            var was = recommendation.Breadth;
            var outcome = recommendation.Word(number, title, text, breadth, await PrintedAddressees.Read(scene, addressees, recommendation.Addressees, ct));
            if (outcome.IsDone && was != breadth)
            {
                await Weigh(scene, id, ct);
            }

            return outcome;
        }, ct);

    /// <summary>Its actions are overdue or to chase by the breadth of what they answer.</summary>
    private static async Task Weigh(Scene scene, RecommendationId id, CancellationToken ct)
    {
        var actions = await scene.Seen<PlanAction>().AsSplitQuery().Where(a => a.Recommendations.Any(l => l.RecommendationId == id)).ToListAsync(ct);
        var ids = actions.SelectMany(a => a.Recommendations).Select(l => l.RecommendationId).Distinct().ToList();
        var answered = await scene.Seen<Recommendation>().Where(r => ids.Contains(r.Id)).ToListAsync(ct);
        actions.ForEach(a => a.Weigh(answered));
    }
}
