using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public sealed partial class Review
{
    private readonly List<Hold> holds = [];

    public IReadOnlyList<Hold> Holds => holds;

    /// <summary>Whether a hold stands that makes publishing impossible.</summary>
    public bool StopsPublication => holds.Any(h => h.StopsPublication);

    /// <summary>Why nothing of this review may be published now; empty when it may.</summary>
    public string WhyNotPublish => WhyNot(HoldStops.Publication);

    /// <summary>Why the review as a whole does not go on; empty when it may.</summary>
    public string WhyNotGoOn => WhyNot(HoldStops.WholeReview);

    /// <summary>Why one thing must wait, as a sentence without its full stop; empty when nothing stops it.</summary>
    /// <param name="what">One kind of step.</param>
    public string WhyNot(HoldStops what) => holds.Find(h => h.StopsNow(what)) is { } hold
        ? $"{Waits(what)} must wait: {ReviewWords.Of(hold.Kind)} since {Words.Day(hold.Since)}, asked by {hold.AskedBy}. "
            + (hold.KnownEnd is { } end ? $"The hold is expected to end on {Words.Day(end)}" : "Its end is not known")
        : "";

    /// <summary>Why one kind of step cannot have been taken on a day: a hold stopped it then, whether or not it was lifted since. Empty when nothing did.</summary>
    /// <param name="what">One kind of step.</param>
    public string WhyNotOn(HoldStops what, DateOnly? day) => day is not { } on ? ""
        : holds.Find(h => h.Stands && h.StoppedOn(what, on)) is { } standing ? $"{WhyNot(what)}. Enter a day before {Words.Day(standing.Since)}, or lift the hold first"
        : holds.Find(h => h.StoppedOn(what, on)) is { LiftedOn: { } end } lifted ? $"{Waits(what)} had to wait from {Words.Day(lifted.Since)} until the hold was lifted on {Words.Day(end)}. Enter a day outside that time"
        : "";

    private const HoldStops Everything = HoldStops.Publication | HoldStops.PractitionerContact | HoldStops.FamilyContact | HoldStops.SharingFindings | HoldStops.WholeReview;

    private const string LookAgainSoon = "Ask again within a year, so that a hold is never forgotten; it can be kept on again then";

    public Outcome<HoldId> PlaceHold(HoldKind kind, HoldStops stops, DateOnly since, DateOnly? knownEnd, DateOnly? lookAgainOn, string askedBy, string reason, Stamp by, HoldDetails? details = null)
    {
        details ??= new();
        var problems = new Problems()
            .If((stops & ~Everything) != 0, nameof(Hold.Stops), "Choose what the hold stops from the list")
            .If(stops == HoldStops.None && kind != HoldKind.PermanentRestriction, nameof(Hold.Stops), "Say what the hold stops; everything else goes on")
            .If(since > by.Day, nameof(Hold.Since), "A hold cannot begin in the future; enter the day it was asked for")
            .If(knownEnd < since, nameof(Hold.KnownEnd), "The end must not come before the beginning")
            .If(knownEnd is null && lookAgainOn is null && kind != HoldKind.PermanentRestriction, nameof(Hold.LookAgainOn),
                "When the end is not known, enter a day to ask again whether the hold still stands")
            .If(knownEnd is null && lookAgainOn < since, nameof(Hold.LookAgainOn), "The day to ask again must not come before the beginning")
            .If(knownEnd is null && lookAgainOn > by.Day.AddYears(1), nameof(Hold.LookAgainOn), LookAgainSoon)
            .IfBlank(askedBy, nameof(Hold.AskedBy), "Enter who asked for it, for example the senior investigating officer")
            .IfLonger(askedBy, 200, nameof(Hold.AskedBy), "Who asked for it")
            .IfBlank(reason, nameof(Hold.Reason), "Enter what they asked, in their words")
            .IfLonger(reason, 4_000, nameof(Hold.Reason), "What they asked")
            .IfLonger(details.MayLift, 200, nameof(Hold.MayLift), "Who may lift it")
            .IfLonger(details.StillAllowed, 2_000, nameof(Hold.StillAllowed), "What remains allowed")
            .IfLonger(details.ShownBy, 1_000, nameof(Hold.ShownBy), "What shows it");
        if (problems.Any)
        {
            return problems;
        }

        var hold = Hold.Place(this, kind, stops, since, knownEnd, lookAgainOn, askedBy, reason, by, details);
        holds.Add(hold);
        return hold.Id;
    }

    /// <summary>Somebody asked, and the hold still stands: its end is known now, or it is looked at again later.</summary>
    public Outcome KeepHold(HoldId id, DateOnly? knownEnd, DateOnly? lookAgainOn, Stamp by)
    {
        var hold = holds.Find(h => h.Id == id);
        if (hold is null || !hold.Stands || hold.Kind == HoldKind.PermanentRestriction)
        {
            return Outcome.Refused("", "This hold has no end to look at again");
        }

        var problems = new Problems()
            .If(knownEnd is null && lookAgainOn is null, nameof(Hold.LookAgainOn), "When the end is not known, enter a day to ask again whether the hold still stands")
            .If(knownEnd <= by.Day, nameof(Hold.KnownEnd), "A hold that still stands must end in the future")
            .If(knownEnd is null && lookAgainOn <= by.Day, nameof(Hold.LookAgainOn), "The day to ask again must be in the future")
            .If(knownEnd is null && lookAgainOn > by.Day.AddYears(1), nameof(Hold.LookAgainOn), LookAgainSoon);
        if (!problems.Any)
        {
            hold.Keep(knownEnd, lookAgainOn);
        }

        return problems;
    }

    /// <param name="on">The day on which it ended; today where it is not said.</param>
    public Outcome LiftHold(HoldId id, string reason, Stamp by, DateOnly? on = null)
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

        var problems = new Problems()
            .IfBlank(reason, nameof(Hold.LiftReason), "Enter why the hold may be lifted, and who said so")
            .IfLonger(reason, 4_000, nameof(Hold.LiftReason), "The reason")
            .If(on > by.Day, nameof(Hold.LiftedOn), "The day cannot be in the future; lift it when it has come")
            .If(on < hold.Since, nameof(Hold.LiftedOn), $"The hold began on {Words.Day(hold.Since)}; it cannot have ended before that");
        if (!problems.Any)
        {
            hold.Lift(on ?? by.Day, reason, by);
        }

        return problems;
    }

    private static string Waits(HoldStops what) => what switch
    {
        HoldStops.Publication => "Publishing",
        HoldStops.PractitionerContact => "Contact with practitioners",
        HoldStops.FamilyContact => "Contact with family",
        HoldStops.SharingFindings => "Sharing what was found",
        _ => "The whole review",
    };
}
