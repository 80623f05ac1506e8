using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Chooses the scheme by which a partnership's colours are worked out.</summary>
public sealed class ChooseColours(Writer writer)
{
    /// <param name="shipped">The code of one that comes with Heed.</param>
    public async Task<Outcome> Run(Actor actor, PartnershipId partnership, string shipped, string reason, CancellationToken ct)
    {
        var ask = new Ask(actor, RecommendationAccess.CanSetColours, $"chose the colours “{ColoursShipped.Of(shipped)?.Title}”", reason.Trim());
        var on = ScopeId.From(partnership.Value);
        var changed = await writer.Change<ColourScheme>(ask, s => s.ScopeId == on, null, (scheme, scene) => scheme.Choose(shipped, reason, scene.Stamp), ct);
        return changed.Kind != OutcomeKind.NotFound ? changed : await writer.AddTo<Partnership, ColourScheme>(ask, p => p.Id == partnership, (_, scene) =>
        {
            var scheme = ColourScheme.Of(partnership);
            var outcome = scheme.Choose(shipped, reason, scene.Stamp);
            return Task.FromResult(outcome.IsDone ? scheme : outcome.As<ColourScheme>());
        }, ct);
    }
}
