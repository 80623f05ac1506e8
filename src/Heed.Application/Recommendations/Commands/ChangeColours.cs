using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Changes what the colours mean in a partnership: their definitions, and the lines by which they are worked out.</summary>
public sealed class ChangeColours(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, PartnershipId partnership, int seen, ColourKey colours, string reason, CancellationToken ct)
    {
        var on = ScopeId.From(partnership.Value);
        return writer.Change<ColourScheme>(new Ask(actor, RecommendationAccess.CanSetColours, "changed what the colours mean", reason.Trim()), s => s.ScopeId == on, seen, (scheme, scene) => scheme.Change(colours, reason, scene.Stamp), ct);
    }
}
