using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>A partnership goes back to a type of review as it came with Heed.</summary>
public sealed class PutRegimeAway(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId partnership, string code, string reason, CancellationToken ct)
    {
        var scope = ScopeId.From(partnership.Value);
        return writer.Change<Regime>(new Ask(actor, ReviewAccess.CanKeepRegimes, "put a copied type of review away", reason), r => r.ScopeId == scope && r.Began == code && r.Off!.Who == null, null,
            (regime, scene) => regime.PutAway(reason, scene.Stamp), ct);
    }
}
