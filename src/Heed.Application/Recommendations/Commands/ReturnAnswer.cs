using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Sends a public answer back to be changed, with the reason.</summary>
public sealed class ReturnAnswer(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, string reason, CancellationToken ct) =>
        writer.Change<PublicAnswer>(new Ask(actor, RecommendationAccess.CanApproveAnswers, "returned the public answer", reason.Trim()), a => a.RecommendationId == id, seen,
            (answer, _) => answer.Return(reason), ct);
}
