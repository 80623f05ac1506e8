using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Promises an impact check of a recommendation, and perhaps of others that the same check serves; or says why none is made.</summary>
public sealed class PlanImpactCheck(Writer writer)
{
    /// <param name="also">Other recommendations that it serves; those that the actor does not see are left out.</param>
    public Task<Outcome<ImpactCheck>> Run(Actor actor, RecommendationId first, IReadOnlyCollection<RecommendationId> also, ImpactPlan plan, DateOnly? due, CancellationToken ct) =>
        writer.AddTo<Recommendation, ImpactCheck>(new Ask(actor, RecommendationAccess.CanCheckImpact, "planned an impact check"), r => r.Id == first,
            async (recommendation, scene) => ImpactCheck.Promise(await With(recommendation, also, scene, ct), plan, due, scene.Today), ct);

    /// <summary>Says that a check would be out of proportion.</summary>
    public Task<Outcome<ImpactCheck>> Decline(Actor actor, RecommendationId first, IReadOnlyCollection<RecommendationId> also, string reason, CancellationToken ct) =>
        writer.AddTo<Recommendation, ImpactCheck>(new Ask(actor, RecommendationAccess.CanCheckImpact, "declined an impact check", reason.Trim()), r => r.Id == first,
            async (recommendation, scene) => ImpactCheck.Decline(await With(recommendation, also, scene, ct), reason, scene.Stamp), ct);

    /// <summary>Only others of the same source: a check is seen by those who see it, and so must be all that it is of.</summary>
    private static async Task<IReadOnlyList<Recommendation>> With(Recommendation first, IReadOnlyCollection<RecommendationId> also, Scene scene, CancellationToken ct) =>
        [first, .. await scene.Seen<Recommendation>().Where(r => also.Contains(r.Id) && r.Id != first.Id && r.ScopeId == first.ScopeId).OrderBy(r => r.Position).ToListAsync(ct)];
}
