using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>
/// That somebody asks to read a restricted review at once, because a life may hang on it: allowed by a second person, for a day, with the
/// reason kept and the custodians told.
/// </summary>
public sealed class EmergencyAccess : IAggregate
{
    /// <summary>An access that was allowed ends after the day that follows.</summary>
    public const int Days = 1;

    private EmergencyAccess()
    {
    }

    public EmergencyAccessId Id { get; private set; }

    /// <summary>The partnership whose people ask and allow.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>The reference as it was typed; whether there is such a review is not said to whoever asks.</summary>
    public string Reference { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Stamp Asked { get; private set; } = null!;

    public Stamp? Allowed { get; private set; }

    public Stamp? Refused { get; private set; }

    public bool Waits => Allowed is null && Refused is null;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<EmergencyAccess> Ask(ScopeId partnership, string reference, string reason, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(reference, nameof(Reference), "Enter the reference number; the custodians know it")
            .IfLonger(reference, 40, nameof(Reference), "The reference number")
            .IfBlank(reason, nameof(Reason), "Enter why it cannot wait")
            .IfLonger(reason, 2_000, nameof(Reason), "The reason");
        return problems.Any
            ? problems
            : new EmergencyAccess { Id = EmergencyAccessId.New(), ScopeId = partnership, Reference = reference.Trim().ToUpperInvariant(), Reason = reason.Trim(), Asked = by };
    }

    /// <summary>Rule 4: nobody allows what they asked for.</summary>
    public Outcome Allow(Stamp by)
    {
        var outcome = Decide(by);
        Allowed = outcome.IsDone ? by : Allowed;
        return outcome;
    }

    public Outcome Refuse(Stamp by)
    {
        var outcome = Decide(by);
        Refused = outcome.IsDone ? by : Refused;
        return outcome;
    }

    private Outcome Decide(Stamp by) =>
        !Waits ? Outcome.Refused("", "Somebody has decided on this already")
        : by.Who == Asked.Who ? Outcome.Refused("", "You asked for this yourself; a second person must decide on it")
        : Outcome.Done;
}
