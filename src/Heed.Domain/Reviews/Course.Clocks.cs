using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public sealed partial class Course
{
    private readonly List<ClockNote> clockNotes = [];

    /// <summary>What was said of its clocks: another day that was agreed, or why one was missed.</summary>
    public IReadOnlyList<ClockNote> ClockNotes => clockNotes;

    /// <summary>The day by which the next thing must be reached; null where nothing runs.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>Whoever is entitled agreed to another day for a clock.</summary>
    public Outcome Extend(string clock, DateOnly? to, string agreedBy, string why, Stamp by)
    {
        var row = ClockLedger.Of(this, by.Day).FirstOrDefault(r => r.Clock.Code == clock);
        if (row is null)
        {
            return Outcome.NotFound;
        }

        var problems = CheckWhy(why)
            .If(row.Due is null, "", "This clock does not run yet")
            .If(row.Done is not null, "", "What it runs to is reached already")
            .If(row.Clock.Kind != ClockKind.Within, "", "Only a time limit can be extended")
            .If(to is null, nameof(ClockNote.To), "Enter the day that was agreed")
            .If(to <= row.Due, nameof(ClockNote.To), $"The day must come after {Words.Day(row.Due.GetValueOrDefault())}, when it is due now")
            .IfBlank(agreedBy, nameof(ClockNote.AgreedBy), "Enter who agreed to it")
            .IfLonger(agreedBy, 200, nameof(ClockNote.AgreedBy), "Who agreed");
        return Say(problems, new ClockNote(clock, to, agreedBy.Trim(), why.Trim(), by));
    }

    /// <summary>Says why a clock is late, or was missed.</summary>
    public Outcome Explain(string clock, string why, Stamp by) =>
        Regime.Clocks.Any(c => c.Code == clock) ? Say(CheckWhy(why), new ClockNote(clock, null, "", why.Trim(), by)) : Outcome.NotFound;

    private static Problems CheckWhy(string why) => new Problems()
        .IfBlank(why, nameof(ClockNote.Why), "Enter why")
        .IfLonger(why, 2_000, nameof(ClockNote.Why), "The reason");

    private Outcome Say(Problems problems, ClockNote note)
    {
        if (!problems.Any)
        {
            clockNotes.Add(note);
            LookAhead();
        }

        return problems;
    }

    private void LookAhead() => NextDue = ClockLedger.Of(this, DateOnly.MinValue).Where(r => r is { Clock.Kind: ClockKind.Within, From: not null, Done: null }).Select(r => r.Due).Min();
}

/// <summary>What was said of a clock.</summary>
/// <param name="To">The day that was agreed; null where it is only explained.</param>
public sealed record ClockNote(string Clock, DateOnly? To, string AgreedBy, string Why, Stamp By);
