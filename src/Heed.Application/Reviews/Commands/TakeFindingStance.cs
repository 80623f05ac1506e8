using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down what an owning partnership decided of a finding. Of a joint review, each speaks for itself.</summary>
public sealed class TakeFindingStance(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, FindingId finding, PartnershipId? partnership, FindingStance stance, string reasons, DateOnly? on, CancellationToken ct) => writer.Change<Review>(
        new Ask(actor, ReviewAccess.CanCommission, "wrote down what a partnership decided of a finding"), r => r.Id == id, null, (review, scene) =>
            partnership is { } speaks && actor.Kind == ActorKind.Person && !actor.Roles.Any(r => r.Scope == ScopeId.From(speaks.Value) && ReviewAccess.CanCommission.Roles.Contains(r.Role))
                ? Outcome.Refused(nameof(FindingStanceTaken.PartnershipId), "Only its own manager or chair says what a partnership decided. Choose yours")
                : review.TakeStance(finding, partnership, stance, reasons, on, scene.Stamp), ct);
}
