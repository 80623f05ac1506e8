using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

/// <summary>Everything that a tombstone says, as it is kept outside the database too.</summary>
public sealed record DisposalFacts(
    DisposalId Id, ScopeId ScopeId, DisposalKind Kind, Guid What, string Where, DisposalCause Cause, string Reason, string BreachWhat, DateOnly? BreachFoundOn, string BreachTold,
    Stamp Asked, Stamp Decided, IReadOnlyList<DestroyedFile> Files);

public sealed partial class Disposal
{
    public DisposalFacts Facts => new(Id, ScopeId, Kind, What, Where, Cause, Reason, BreachWhat, BreachFoundOn, BreachTold, Asked, Decided!, [.. files.OrderBy(f => f.FileId.Value)]);

    /// <summary>The tombstone again, where an older copy of the database does not have it.</summary>
    public static Disposal Restore(DisposalFacts facts)
    {
        var made = new Disposal
        {
            Id = facts.Id,
            ScopeId = facts.ScopeId,
            Kind = facts.Kind,
            What = facts.What,
            Where = facts.Where,
            Cause = facts.Cause,
            Reason = facts.Reason,
            BreachWhat = facts.BreachWhat,
            BreachFoundOn = facts.BreachFoundOn,
            BreachTold = facts.BreachTold,
            State = DisposalState.Destroyed,
            Asked = facts.Asked,
            Decided = facts.Decided,
        };
        made.Remember(facts.Files);
        return made;
    }
}
