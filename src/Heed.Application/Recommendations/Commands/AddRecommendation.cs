using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Adds a recommendation to a source, after the last one it has.</summary>
public sealed class AddRecommendation(Writer writer)
{
    /// <param name="addressees">The names as the report printed them, one a line.</param>
    public Task<Outcome<Recommendation>> Run(Actor actor, SourceId source, string number, string title, string text, Breadth breadth, string addressees, CancellationToken ct) =>
        writer.AddTo<Source, Recommendation>(new Ask(actor, RecommendationAccess.CanWriteRecommendations, "added the recommendation"), s => s.Id == source, async (from, scene) =>
        {
            var last = await scene.Seen<Recommendation>().Where(r => r.SourceId == source).MaxAsync(r => (int?)r.Position, ct) ?? 0;
            return Recommendation.Make(from, last + 1, number, title, text, breadth, await PrintedAddressees.Read(scene, addressees, [], ct));
        }, ct);
}
