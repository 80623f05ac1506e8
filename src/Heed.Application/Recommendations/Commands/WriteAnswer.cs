using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Writes the public answer to a recommendation: the first words, or other words in their place.</summary>
public sealed class WriteAnswer(Writer writer)
{
    /// <param name="seen">The version of the answer that the person saw; null when there was none.</param>
    public async Task<Outcome> Run(Actor actor, RecommendationId id, int? seen, string did, string difference, string remains, CancellationToken ct)
    {
        var ask = new Ask(actor, RecommendationAccess.CanDraftAnswers, "wrote the public answer");
        return seen is { } version
            ? await writer.Change<PublicAnswer>(ask, a => a.RecommendationId == id, version, (answer, scene) => answer.Rewrite(did, difference, remains, scene.Stamp), ct)
            : await writer.AddTo<Recommendation, PublicAnswer>(ask, r => r.Id == id, async (recommendation, scene) =>
                await scene.Seen<PublicAnswer>().AnyAsync(a => a.RecommendationId == id, ct)
                    ? Outcome.Conflict.As<PublicAnswer>()
                    : PublicAnswer.Draft(recommendation, did, difference, remains, scene.Stamp), ct);
    }
}
