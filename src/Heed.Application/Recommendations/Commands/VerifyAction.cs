using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Verifies what somebody else reported complete, against the evidence that was looked at.</summary>
public sealed class VerifyAction(Writer writer)
{
    /// <param name="evidence">The revision that was looked at of each piece of evidence.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, string checks, IReadOnlyDictionary<EvidenceId, int> evidence, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanVerify, "verified the action"), a => a.Id == id, null,
            (action, scene) => action.Verify(checks, evidence, scene.Stamp), ct);
}
