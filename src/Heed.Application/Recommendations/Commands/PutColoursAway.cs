using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Shows no colours any more in a partnership.</summary>
public sealed class PutColoursAway(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId partnership, string reason, CancellationToken ct)
    {
        var on = ScopeId.From(partnership.Value);
        return writer.Change<ColourScheme>(new Ask(actor, RecommendationAccess.CanSetColours, "put the colours away", reason.Trim()), s => s.ScopeId == on, null, (scheme, scene) => scheme.PutAway(reason, scene.Stamp), ct);
    }
}
