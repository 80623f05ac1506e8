using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public enum TimelinessKind
{
    /// <summary>It was brought in without a date.</summary>
    NoDate,
    OnTime,
    DueSoon,
    Overdue,

    /// <summary>Its date has passed, and all that it answers is national: it is chased, and never counts as overdue here.</summary>
    ToChase,

    /// <summary>It is reported complete or impossible, and was not sent back, or was stopped: the calendar asks no more.</summary>
    Ended,
}

/// <summary>What the calendar says of an action: the second truth, worked out and never stored.</summary>
/// <param name="Days">Days past the date, or days left; 0 where neither applies.</param>
/// <param name="Slips">How often the date was moved to a later one, and by how many days in all.</param>
/// <param name="SilentDays">Days since the last progress update; where there was none, since it was planned or brought in.</param>
/// <param name="WasUpdated">Whether there was ever a progress update.</param>
public sealed record Timeliness(TimelinessKind Kind, int Days, int Slips, int SlippedDays, int SilentDays, bool WasUpdated)
{
    /// <summary>An action is due soon from this many days before its date.</summary>
    public const int SoonDays = 28;

    /// <summary>An open action is silent when it was not updated for this many days.</summary>
    public const int SilentAfterDays = 60;

    public static Timeliness Of(PlanAction action, DateOnly today) =>
        Of(action.Reported, action.Verified, action.StoppedOn, action.Due, action.Breadth, action.PlannedOn, action.LastUpdatedOn, action.DateMoves, today);

    public static Timeliness Of(ReportedState reported, VerifiedState verified, DateOnly? stoppedOn, DateOnly? due, Breadth breadth, DateOnly plannedOn, DateOnly? lastUpdatedOn, IReadOnlyList<DateMove> moves, DateOnly today)
    {
        var left = due is { } day ? day.DayNumber - today.DayNumber : 0;
        var kind = HasEnded(reported, verified, stoppedOn) ? TimelinessKind.Ended
            : due is null ? TimelinessKind.NoDate
            : left < 0 ? breadth == Breadth.National ? TimelinessKind.ToChase : TimelinessKind.Overdue
            : left <= SoonDays ? TimelinessKind.DueSoon
            : TimelinessKind.OnTime;
        var slips = moves.Where(m => m.IsSlip).ToList();
        return new Timeliness(kind, kind is TimelinessKind.Ended or TimelinessKind.NoDate ? 0 : Math.Abs(left), slips.Count, slips.Sum(m => m.Days),
            today.DayNumber - (lastUpdatedOn ?? plannedOn).DayNumber, lastUpdatedOn is not null);
    }

    /// <summary>Reported complete or impossible, or stopped. What a second person sent back has not ended, whatever its lead reports: its date is watched again.</summary>
    public static bool HasEnded(ReportedState reported, VerifiedState verified, DateOnly? stoppedOn) =>
        reported == ReportedState.CannotBeDone || (reported == ReportedState.Complete && verified != VerifiedState.Returned) || stoppedOn is not null;

    public bool IsOpen => Kind != TimelinessKind.Ended;

    public bool IsSilent => IsOpen && SilentDays >= SilentAfterDays;

    /// <summary>"overdue by 20 days", "due in 3 days", "on time".</summary>
    public string Sentence => Kind switch
    {
        TimelinessKind.NoDate => "no date",
        TimelinessKind.OnTime => "on time",
        TimelinessKind.DueSoon => Days == 0 ? "due today" : $"due in {Words.Count(Days, "day")}",
        TimelinessKind.Overdue => $"overdue by {Words.Count(Days, "day")}",
        TimelinessKind.ToChase => $"national, {Words.Count(Days, "day")} past its date",
        _ => "ended",
    };

    /// <summary>"slipped twice by 61 days"; empty when it never slipped.</summary>
    public string Slipped => Slips == 0 ? "" : $"slipped {Often(Slips)} by {Words.Count(SlippedDays, "day")}";

    /// <summary>"no update for 75 days", "no update in its first 75 days"; empty when it is not silent.</summary>
    public string Silence => !IsSilent ? "" : WasUpdated ? $"no update for {Words.Count(SilentDays, "day")}" : $"no update in its first {Words.Count(SilentDays, "day")}";

    private static string Often(int times) => times switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{times} times",
    };
}
