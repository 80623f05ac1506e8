namespace Heed.Domain.Recommendations;

/// <summary>What somebody is reminded of, or told.</summary>
public enum ReminderKind
{
    BeforeDue,
    OnDue,
    AfterDue,
    Silent,
    Milestone,

    /// <summary>It stood in a list that the manager sent.</summary>
    Listed,
    ToAgencyLead,
    ToManager,
    ToGroupChair,
    ToBoard,
}

/// <summary>One moment at which an action is reminded of: so many days from a day.</summary>
/// <param name="Anchor">The day it is counted from: the due date, the last update, a milestone's date, or the day on which somebody was asked.</param>
/// <param name="Days">Negative before that day.</param>
/// <param name="Part">The number of the milestone; 0 where it is about the action as a whole.</param>
public sealed record ReminderMoment(ReminderKind Kind, DateOnly Anchor, int Days, int Part = 0)
{
    public DateOnly Day => Anchor.AddDays(Days);

    /// <summary>Whether it asks for an answer, so that silence after it is written down. What is still to come is only called to mind.</summary>
    public bool Asks => Kind is ReminderKind.OnDue or ReminderKind.AfterDue or ReminderKind.Silent;
}

/// <summary>What chasing must know of an open action.</summary>
/// <param name="Breadth">A national action is chased and never overdue here.</param>
/// <param name="SettledOn">The last day on which it was planned or its date was moved: what would have been called to mind before is past.</param>
/// <param name="Since">Its last update; where there was none, the day it was planned or brought in.</param>
/// <param name="AskedOn">The day on which somebody first asked, and was not answered since; null where there is no such question.</param>
/// <param name="RefusedOn">The day since which it is refused.</param>
public sealed record ChasedAction(DateOnly? Due, Breadth Breadth, DateOnly SettledOn, DateOnly Since, DateOnly? AskedOn, DateOnly? RefusedOn, IReadOnlyList<Milestone> Milestones);

/// <summary>Which reminders an action is due today, worked out from its dates alone: whatever was missed is made up once, by the newest.</summary>
public static class ChasingMoments
{
    /// <summary>The newest moment of each kind of reminder that has come by this day. What was sent already is left out by whoever asks.</summary>
    public static IEnumerable<ReminderMoment> Of(ChasedAction action, ChasingTimes times, DateOnly today)
    {
        // Whoever refuses is not reminded; that goes up the ladder.
        if (action.RefusedOn is not null)
        {
            yield break;
        }

        if (action.Due is { } due && Newest(AroundDue(due, times, today), action.SettledOn, today) is { } dated)
        {
            yield return dated;
        }

        // What is late is asked about by its date alone.
        if (!(action.Due < today) && Newest(OfSilence(action.Since, times, today), action.Since, today) is { } silent)
        {
            yield return silent;
        }

        foreach (var milestone in action.Milestones.Where(m => m.IsOpen))
        {
            if (Newest(OfMilestone(milestone, times), milestone.By.Day, today) is { } reminded)
            {
                yield return reminded;
            }
        }
    }

    /// <summary>Days from which at least one reminder could come: what lies outside needs no look.</summary>
    public static int FirstBefore(ChasingTimes times) => times.Before.DefaultIfEmpty(0).Max();

    private static IEnumerable<ReminderMoment> AroundDue(DateOnly due, ChasingTimes times, DateOnly today) =>
    [
        .. times.Before.Select(d => new ReminderMoment(ReminderKind.BeforeDue, due, -d)),
        .. times.OnTheDay ? [new ReminderMoment(ReminderKind.OnDue, due, 0)] : Array.Empty<ReminderMoment>(),
        .. Repeated(times.After, times.ThenEvery, today.DayNumber - due.DayNumber).Select(d => new ReminderMoment(ReminderKind.AfterDue, due, d)),
    ];

    private static IEnumerable<ReminderMoment> OfSilence(DateOnly since, ChasingTimes times, DateOnly today) =>
        Repeated(times.Silent, times.ThenEvery, today.DayNumber - since.DayNumber).Select(d => new ReminderMoment(ReminderKind.Silent, since, d));

    private static IEnumerable<ReminderMoment> OfMilestone(Milestone milestone, ChasingTimes times) =>
    [
        .. times.Before.OrderBy(d => d).Take(1).Select(d => new ReminderMoment(ReminderKind.Milestone, milestone.Due, -d, milestone.Number)),
        .. times.OnTheDay ? [new ReminderMoment(ReminderKind.Milestone, milestone.Due, 0, milestone.Number)] : Array.Empty<ReminderMoment>(),
        .. times.After.OrderBy(d => d).Take(1).Select(d => new ReminderMoment(ReminderKind.Milestone, milestone.Due, d, milestone.Number)),
    ];

    /// <summary>The last of the days that were set goes on every so many days.</summary>
    private static IEnumerable<int> Repeated(IReadOnlyList<int> days, int every, int until)
    {
        foreach (var day in days)
        {
            yield return day;
        }

        for (var day = days.DefaultIfEmpty(0).Max() + every; every > 0 && days.Count > 0 && day <= until; day += every)
        {
            yield return day;
        }
    }

    private static ReminderMoment? Newest(IEnumerable<ReminderMoment> moments, DateOnly after, DateOnly today) =>
        moments.Where(m => m.Day > after && m.Day <= today).MaxBy(m => m.Day);
}
