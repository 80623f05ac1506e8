using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Makes a new edition of a partnership's own type of review. Reviews that run under an earlier one go on under it.</summary>
public sealed class ChangeRegime(Writer writer)
{
    /// <param name="change">What the new edition says, made of what the present one says.</param>
    public Task<Outcome> Run(Actor actor, PartnershipId partnership, string code, int seen, Func<RegimeContent, RegimeContent> change, string reason, CancellationToken ct)
    {
        var scope = ScopeId.From(partnership.Value);
        return writer.Change<Regime>(new Ask(actor, ReviewAccess.CanKeepRegimes, "changed a type of review", reason), r => r.ScopeId == scope && r.Began == code && r.Off!.Who == null, seen,
            (regime, scene) => regime.Change(change(regime.Content), reason, scene.Stamp), ct);
    }
}
