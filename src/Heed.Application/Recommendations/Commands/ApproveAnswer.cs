using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>A second person approves a public answer, in exactly the words that they read.</summary>
public sealed class ApproveAnswer(Writer writer)
{
    /// <param name="seen">The version that the approver saw.</param>
    /// <param name="wording">The wording that the approver read.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, int wording, CancellationToken ct) =>
        writer.Change<PublicAnswer>(new Ask(actor, RecommendationAccess.CanApproveAnswers, "approved the public answer"), a => a.RecommendationId == id, seen,
            (answer, scene) => answer.Approve(wording, scene.Stamp), ct);
}
