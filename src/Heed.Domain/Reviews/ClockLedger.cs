using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public enum ClockState
{
    /// <summary>What it runs from has not come.</summary>
    NotBegun,

    Running,

    /// <summary>Due within the next five days.</summary>
    DueSoon,

    Overdue,

    /// <summary>A hold stands that stops what it runs to.</summary>
    Held,

    Met,

    Missed,
}

/// <summary>Where one clock stands.</summary>
/// <param name="From">The day from which it counts; null while that has not come.</param>
/// <param name="Due">The last day; where it is a wait, the first day that is allowed.</param>
/// <param name="Done">The day on which what it runs to was reached.</param>
/// <param name="DaysLate">Calendar days after the last day, or before the first one where it is a wait; 0 where it is met or runs.</param>
/// <param name="HeldBy">Why it waits; empty where nothing holds it.</param>
public sealed record ClockRow(RegimeClock Clock, DateOnly? From, DateOnly? Due, DateOnly? Done, ClockState State, int DaysLate, string HeldBy, IReadOnlyList<ClockNote> Notes);

/// <summary>Every clock of a review with the day it is due, and whether it is met, missed or held. It is worked out from the stages each time, and never stored.</summary>
public static class ClockLedger
{
    public const int SoonDays = 5;

    /// <param name="holds">The holds of the review.</param>
    public static IReadOnlyList<ClockRow> Of(Course course, DateOnly today, params IEnumerable<Hold> holds) => Of(course.Regime, course.On, course.ClockNotes, today, holds);

    /// <param name="reached">The day on which a stage was reached; null while it was not.</param>
    public static IReadOnlyList<ClockRow> Of(RegimeContent regime, Func<string, DateOnly?> reached, IReadOnlyList<ClockNote> notes, DateOnly today, IEnumerable<Hold> holds)
    {
        var standing = holds.Where(h => h.Stands && h.Kind != HoldKind.PermanentRestriction).ToList();
        return [.. regime.Clocks.Select(c => Row(c, regime, reached, [.. notes.Where(n => n.Clock == c.Code)], today, standing))];
    }

    private static ClockRow Row(RegimeClock clock, RegimeContent regime, Func<string, DateOnly?> reached, IReadOnlyList<ClockNote> notes, DateOnly today, List<Hold> holds)
    {
        if (reached(clock.From) is not { } from)
        {
            return new ClockRow(clock, null, null, null, ClockState.NotBegun, 0, "", notes);
        }

        var due = notes.Select(n => n.To).OfType<DateOnly>().Append(clock.DueFrom(from, regime.Nation)).Max();
        var done = clock.Until.Length > 0 ? reached(clock.Until) : null;
        var held = holds.Find(h => Stops(h, regime.StageOf(clock.Until)));
        var state = (clock.Kind, done) switch
        {
            (ClockKind.KeepFor, _) => today > due ? ClockState.Met : ClockState.Running,
            (ClockKind.NotBefore, { } day) => day >= due ? ClockState.Met : ClockState.Missed,
            (ClockKind.NotBefore, null) when held is not null => ClockState.Held,
            (ClockKind.NotBefore, null) => today >= due ? ClockState.Met : ClockState.Running,
            (_, { } day) => day <= due ? ClockState.Met : ClockState.Missed,
            _ when held is not null => ClockState.Held,
            _ => today > due ? ClockState.Overdue : today >= due.AddDays(-SoonDays) ? ClockState.DueSoon : ClockState.Running,
        };
        var late = (state, clock.Kind) switch
        {
            (ClockState.Missed, ClockKind.NotBefore) => due.DayNumber - done!.Value.DayNumber,
            (ClockState.Missed, _) => done!.Value.DayNumber - due.DayNumber,
            (ClockState.Overdue, _) => today.DayNumber - due.DayNumber,
            _ => 0,
        };
        return new ClockRow(clock, from, due, done, state, late, state == ClockState.Held ? $"{Words.Capital(ReviewWords.Of(held!.Kind))} since {Words.Day(held.Since)}, asked by {held.AskedBy}" : "", notes);
    }

    /// <summary>Whether a hold keeps a review from reaching a stage.</summary>
    private static bool Stops(Hold hold, RegimeStage? stage) => hold.Stops.HasFlag(HoldStops.WholeReview) || (stage?.Place == ReviewStage.Published && hold.StopsPublication);
}
