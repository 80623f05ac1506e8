using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Disposals.Commands;

/// <summary>How long a partnership keeps one kind of thing, as it is typed.</summary>
public sealed record RetentionPeriod(int? Months, RetentionStart? CountsFrom, string Source, DateOnly? CheckedOn);

/// <summary>Sets how long a partnership keeps one kind of thing, with a reason.</summary>
public sealed class SetRetention(Writer writer)
{
    public async Task<Outcome> Run(Actor actor, PartnershipId partnership, DisposalKind kind, RetentionPeriod period, string reason, CancellationToken ct)
    {
        var ask = new Ask(actor, DisposalAccess.CanSetRetention, $"set how long {DisposalWords.One(kind)} is kept", reason.Trim());
        Outcome Set(RetentionRule rule, Scene scene) => rule.Set(period.Months, period.CountsFrom, period.Source, period.CheckedOn, reason, scene.Today);
        var on = ScopeId.From(partnership.Value);
        var changed = await writer.Change<RetentionRule>(ask, r => r.ScopeId == on && r.Kind == kind, null, Set, ct);
        return changed.Kind != OutcomeKind.NotFound ? changed : await writer.AddTo<Partnership, RetentionRule>(ask, p => p.Id == partnership, (_, scene) =>
        {
            var rule = RetentionRule.Begin(partnership, kind);
            var outcome = Set(rule, scene);
            return Task.FromResult(outcome.IsDone ? rule : outcome.As<RetentionRule>());
        }, ct);
    }
}
