using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public sealed partial class Review
{
    private readonly List<Hold> holds = [];

    public IReadOnlyList<Hold> Holds => holds;

    /// <summary>Whether a hold stands that makes publishing impossible.</summary>
    public bool StopsPublication => holds.Any(h => h.StopsPublication);

    /// <summary>Why nothing of this review may be published now; empty when it may.</summary>
    public string WhyNotPublish => holds.FirstOrDefault(h => h.StopsPublication) is { } hold
        ? $"Publishing must wait: {Words.Of(hold.Kind)} since {Words.Day(hold.Since)}, asked by {hold.AskedBy}. "
            + (hold.KnownEnd is { } end ? $"The hold is expected to end on {Words.Day(end)}" : "Its end is not known")
        : "";

    public Outcome<HoldId> PlaceHold(HoldKind kind, HoldStops stops, DateOnly since, DateOnly? knownEnd, DateOnly? lookAgainOn, string askedBy, string reason, Stamp by)
    {
        var problems = new Problems()
            .If(stops == HoldStops.None, nameof(Hold.Stops), "Say what the hold stops; everything else goes on")
            .If(since > by.Day, nameof(Hold.Since), "A hold cannot begin in the future; enter the day it was asked for")
            .If(knownEnd < since, nameof(Hold.KnownEnd), "The end must not come before the beginning")
            .If(knownEnd is null && lookAgainOn is null && kind != HoldKind.PermanentRestriction, nameof(Hold.LookAgainOn),
                "When the end is not known, enter a day to ask again whether the hold still stands")
            .IfBlank(askedBy, nameof(Hold.AskedBy), "Enter who asked for it, for example the senior investigating officer")
            .IfBlank(reason, nameof(Hold.Reason), "Enter what they asked, in their words");
        if (problems.Any)
        {
            return problems;
        }

        var hold = Hold.Place(this, kind, stops, since, knownEnd, lookAgainOn, askedBy, reason, by);
        holds.Add(hold);
        return hold.Id;
    }

    public Outcome LiftHold(HoldId id, string reason, Stamp by)
    {
        var hold = holds.Find(h => h.Id == id);
        if (hold is null || !hold.Stands)
        {
            return Outcome.Refused("", "This hold no longer stands");
        }

        if (hold.Kind == HoldKind.PermanentRestriction)
        {
            return Outcome.Refused("", "A permanent restriction never lifts");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Outcome.Refused(nameof(Hold.LiftReason), "Enter why the hold may be lifted, and who said so");
        }

        hold.Lift(reason, by);
        return Outcome.Done;
    }
}
