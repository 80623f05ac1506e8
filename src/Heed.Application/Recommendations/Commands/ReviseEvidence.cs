using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Adds a newer revision of a piece of evidence; the earlier ones stay.</summary>
public sealed class ReviseEvidence(Writer writer, DestroyedBytes destroyed)
{
    /// <param name="isRight">Whether the same file was destroyed before, and is right this time.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, EvidenceId evidence, DateOnly? evidenceOf, KeptFile file, CancellationToken ct, bool isRight = false) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanAddEvidence, "added a newer revision of evidence"), a => a.Id == id, null, async (action, scene) =>
        {
            if (await AddEvidence.WasAdded(scene, file, ct) is { } refused)
            {
                return refused;
            }

            var revised = await AddEvidence.WasDestroyed(destroyed, action, file, scene, isRight, ct) ?? action.ReviseEvidence(evidence, evidenceOf, file, scene.Stamp);
            if (revised.IsDone)
            {
                scene.Keep(AddEvidence.Described(file, action, scene.Now, action.Evidence.Single(e => e.Id == evidence).Sight));
            }

            return revised;
        }, ct);
}
