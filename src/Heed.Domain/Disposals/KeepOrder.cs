using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

/// <summary>
/// An order to keep (a legal hold): while it stands, nothing of a review may be destroyed, whatever its age, and nothing of it is proposed for
/// destruction. An inquiry, a court, a coroner or a complaint may ask for it.
/// </summary>
public sealed class KeepOrder : IAggregate
{
    private KeepOrder()
    {
    }

    public KeepOrderId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public SourceId SourceId { get; private set; }

    public string AskedBy { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateOnly Since { get; private set; }

    /// <summary>The day to ask again whether it still stands.</summary>
    public DateOnly LookAgainOn { get; private set; }

    public Stamp Placed { get; private set; } = null!;

    public Stamp? Lifted { get; private set; }

    public string LiftReason { get; private set; } = "";

    public bool Stands => Lifted is null;

    /// <summary>Why nothing may be destroyed, and what to do about it.</summary>
    public string WhyNot => $"A keep order stands since {Words.Day(Since)}, asked for by {AskedBy}. While it stands nothing of this review may be destroyed; if it no longer holds, lift it first";

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<KeepOrder> Place(Source source, string askedBy, string reason, DateOnly? since, DateOnly? lookAgainOn, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(askedBy, nameof(AskedBy), "Enter who asked for it, for example the solicitor to an inquiry")
            .IfLonger(askedBy, 200, nameof(AskedBy), "Who asked for it")
            .IfBlank(reason, nameof(Reason), "Enter what they asked, in their words")
            .IfLonger(reason, 4_000, nameof(Reason), "What they asked")
            .If(since is null, nameof(Since), "Enter the day on which it was asked for")
            .If(since > by.Day, nameof(Since), "A keep order cannot begin in the future; enter the day it was asked for")
            .And(CheckLook(lookAgainOn, by));
        return problems.Any
            ? problems
            : new KeepOrder { Id = KeepOrderId.New(), ScopeId = source.ScopeId, SourceId = source.Id, AskedBy = askedBy.Trim(), Reason = reason.Trim(), Since = since!.Value, LookAgainOn = lookAgainOn!.Value, Placed = by };
    }

    /// <summary>Somebody asked, and it still stands.</summary>
    public Outcome KeepOn(DateOnly? lookAgainOn, Stamp by)
    {
        var outcome = Stands ? CheckLook(lookAgainOn, by) : Ended();
        if (outcome.IsDone)
        {
            LookAgainOn = lookAgainOn!.Value;
        }

        return outcome;
    }

    public Outcome Lift(string reason, Stamp by)
    {
        if (!Stands)
        {
            return Ended();
        }

        var problems = new Problems()
            .IfBlank(reason, nameof(LiftReason), "Enter why it no longer holds, and who said so")
            .IfLonger(reason, 4_000, nameof(LiftReason), "The reason");
        if (!problems.Any)
        {
            (Lifted, LiftReason) = (by, reason.Trim());
        }

        return problems;
    }

    private static Outcome CheckLook(DateOnly? on, Stamp by) => new Problems()
        .If(on is null, nameof(LookAgainOn), "Enter a day to ask again whether it still stands")
        .If(on <= by.Day, nameof(LookAgainOn), "The day to ask again must be in the future");

    private static Outcome Ended() => Outcome.Refused("", "This keep order was lifted already");
}
