using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Makes a partnership's own copy of a type of review, so that it can be changed.</summary>
public sealed class CopyRegime(Writer writer)
{
    public Task<Outcome<Regime>> Run(Actor actor, PartnershipId partnership, string code, CancellationToken ct) => writer.AddTo<Partnership, Regime>(
        new Ask(actor, ReviewAccess.CanKeepRegimes, "copied a type of review"), p => p.Id == partnership, async (found, scene) =>
        {
            await scene.Lock("Partnerships", partnership.Value, ct);
            return RegimesShipped.Of(code) is not { } shipped ? Outcome.NotFound.As<Regime>()
                : await scene.Find<Regime>(r => r.ScopeId == found.ScopeId && r.Began == code && r.Off!.Who == null, ct) is not null ? Outcome.Refused("", "The partnership has its own copy already. Change that one").As<Regime>()
                : Regime.Copy(partnership, shipped, scene.Stamp);
        }, ct);
}
