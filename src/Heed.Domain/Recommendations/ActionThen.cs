using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>How an action stood on days that are past, worked out from what was written down: the moves of its date, what its lead reported, what was sent back, and that it was stopped.</summary>
/// <param name="Due">Its date as it is now.</param>
/// <param name="Moves">Every move of its date, oldest first.</param>
/// <param name="Reported">What its lead reports now.</param>
/// <param name="Judged">What others found, oldest first.</param>
/// <param name="Reports">What its lead reported, and when, oldest first.</param>
public sealed record ActionThen(DateOnly PlannedOn, DateOnly? Due, Breadth Breadth, DateOnly? StoppedOn, ReportedState Reported, IReadOnlyList<DateMove> Moves, IReadOnlyList<Verification> Judged, IReadOnlyList<ReportThen> Reports)
{
    public bool WasOpenOn(DateOnly day) => TimelyOn(day)?.IsOpen == true;

    public bool WasOverdueOn(DateOnly day) => TimelyOn(day)?.Kind == TimelinessKind.Overdue;

    /// <summary>The moves to a later date that were made from one day to another, both counted.</summary>
    public IEnumerable<DateMove> SlipsWithin(DateOnly first, DateOnly last) => Moves.Where(m => m.IsSlip && m.By.Day >= first && m.By.Day <= last);

    /// <summary>Null before it was planned here or brought in.</summary>
    private Timeliness? TimelyOn(DateOnly day) => day < PlannedOn ? null
        : Timeliness.Of(ReportedOn(day), VerifiedOn(day), StoppedOn <= day ? StoppedOn : null, DueOn(day), Breadth, PlannedOn, null, [], day);

    /// <summary>Before its date ever moved it had the date that the first move names.</summary>
    private DateOnly? DueOn(DateOnly day) => Moves.LastOrDefault(m => m.By.Day <= day)?.To ?? (Moves.Count > 0 ? Moves[0].From : Due);

    private VerifiedState VerifiedOn(DateOnly day) => Judged.LastOrDefault(j => j.By.Day <= day) is { } last && !(last.Fell?.Day <= day) ? last.State : VerifiedState.NotVerified;

    private ReportedState ReportedOn(DateOnly day) => Reports.Count == 0 ? Reported : Reports.LastOrDefault(r => r.On <= day)?.State ?? ReportedState.NotStarted;
}

/// <summary>What a lead reported on a day.</summary>
public sealed record ReportThen(DateOnly On, ReportedState State);
