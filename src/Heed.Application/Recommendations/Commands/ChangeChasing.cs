using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Sets on which days a partnership reminds its leads, and who is told next.</summary>
public sealed class ChangeChasing(Writer writer)
{
    public async Task<Outcome> Run(Actor actor, PartnershipId partnership, ChasingTimes times, string reason, CancellationToken ct)
    {
        var ask = new Ask(actor, RecommendationAccess.CanSetChasing, "set on which days leads are reminded", reason.Trim());
        var on = ScopeId.From(partnership.Value);
        var changed = await writer.Change<ChasingRule>(ask, r => r.ScopeId == on, null, (rule, _) => rule.Set(times, reason), ct);
        return changed.Kind != OutcomeKind.NotFound ? changed : await writer.AddTo<Partnership, ChasingRule>(ask, p => p.Id == partnership, (_, _) =>
        {
            var rule = ChasingRule.Begin(on);
            var outcome = rule.Set(times, reason);
            return Task.FromResult(outcome.IsDone ? rule : outcome.As<ChasingRule>());
        }, ct);
    }
}
