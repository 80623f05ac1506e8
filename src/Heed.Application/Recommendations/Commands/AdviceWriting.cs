using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Changes one advice of a partnership; the first change of one that came with Heed makes the partnership's own copy of it.</summary>
internal static class AdviceWriting
{
    /// <param name="seen">The version that the person saw; null where a later one does no harm.</param>
    public static async Task<Outcome> Change(Writer writer, Actor actor, PartnershipId partnership, string code, string did, int? seen, Func<AdvicePhrase, Scene, Outcome> verb, CancellationToken ct)
    {
        var ask = new Ask(actor, RecommendationAccess.CanChangeAdvice, did);
        var on = ScopeId.From(partnership.Value);
        var changed = await writer.Change<AdvicePhrase>(ask, p => p.ScopeId == on && p.Code == code, seen, verb, ct);
        return changed.Kind != OutcomeKind.NotFound || AdviceShipped.Of(code) is not { } shipped ? changed : await writer.AddTo<Partnership, AdvicePhrase>(ask, p => p.Id == partnership, (_, scene) =>
        {
            var copy = AdvicePhrase.Of(partnership, shipped);
            var outcome = verb(copy, scene);
            return Task.FromResult(outcome.IsDone ? copy : outcome.As<AdvicePhrase>());
        }, ct);
    }
}
