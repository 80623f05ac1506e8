using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public enum TimelinessKind
{
    /// <summary>It was brought in without a date.</summary>
    NoDate,
    OnTime,
    DueSoon,
    Overdue,

    /// <summary>It is reported complete or impossible: the calendar asks no more.</summary>
    Ended,
}

/// <summary>What the calendar says of an action: the second truth, worked out and never stored.</summary>
/// <param name="Days">Days overdue, or days left; 0 where neither applies.</param>
public sealed record Timeliness(TimelinessKind Kind, int Days, int Slips, int SlippedDays, int? SilentDays)
{
    /// <summary>An action is due soon from this many days before its date.</summary>
    public const int SoonDays = 28;

    public static Timeliness Of(PlanAction action, DateOnly today) =>
        Of(action.Reported, action.Due, action.LastUpdatedOn, action.DateMoves.Count, action.DateMoves.Sum(m => m.Days), today);

    public static Timeliness Of(ReportedState reported, DateOnly? due, DateOnly? lastUpdatedOn, int slips, int slippedDays, DateOnly today)
    {
        var left = due is { } day ? day.DayNumber - today.DayNumber : 0;
        var kind = reported is ReportedState.Complete or ReportedState.CannotBeDone ? TimelinessKind.Ended
            : due is null ? TimelinessKind.NoDate
            : left < 0 ? TimelinessKind.Overdue
            : left <= SoonDays ? TimelinessKind.DueSoon
            : TimelinessKind.OnTime;
        return new Timeliness(kind, kind is TimelinessKind.Ended or TimelinessKind.NoDate ? 0 : Math.Abs(left), slips, slippedDays,
            lastUpdatedOn is { } last ? today.DayNumber - last.DayNumber : null);
    }

    /// <summary>"overdue by 20 days", "due in 3 days", "on time".</summary>
    public string Sentence => Kind switch
    {
        TimelinessKind.NoDate => "no date",
        TimelinessKind.OnTime => "on time",
        TimelinessKind.DueSoon => Days == 0 ? "due today" : $"due in {Words.Count(Days, "day")}",
        TimelinessKind.Overdue => $"overdue by {Words.Count(Days, "day")}",
        _ => "ended",
    };
}
