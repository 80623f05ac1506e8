namespace Heed.Domain.Recommendations;

/// <summary>Who is told next of an action that is late or silent and for which nobody answers. It climbs one rung at a time, and each waits its own days after the one before.</summary>
public static class ChasingLadder
{
    /// <summary>Since when nobody answers for it: since it was refused, or first asked about in vain.</summary>
    public static DateOnly? Begins(ChasedAction action) => action.RefusedOn ?? action.AskedOn;

    /// <param name="taken">The rungs that were told since then, and when.</param>
    /// <returns>The rung that must be told today; null where none must.</returns>
    public static Rung? Next(ChasedAction action, ChasingTimes times, QuietDays quiet, IReadOnlyDictionary<Rung, DateOnly> taken, DateOnly today)
    {
        // A national body is asked again and again; nobody here answers for it.
        if (action.Breadth == Breadth.National || Begins(action) is not { } since)
        {
            return null;
        }

        var waited = quiet.Counted(since, today);
        var overdue = action.Due < today ? quiet.Counted(action.Due.Value, today) : 0;
        ChasingStep? before = null;
        foreach (var step in times.Steps)
        {
            if (taken.TryGetValue(step.Rung, out _))
            {
                before = step;
                continue;
            }

            var waitedHere = before is null ? int.MaxValue : quiet.Counted(taken[before.Rung], today);
            var late = overdue >= step.OverdueDays && waited >= ChasingTimes.AnswerDays && waitedHere >= step.OverdueDays - (before?.OverdueDays ?? 0);
            var silent = waited >= step.SilentDays && waitedHere >= step.SilentDays - (before?.SilentDays ?? 0);
            return late || silent ? step.Rung : null;
        }

        return null;
    }

    public static ReminderKind KindOf(Rung rung) => rung switch
    {
        Rung.AgencyLead => ReminderKind.ToAgencyLead,
        Rung.Manager => ReminderKind.ToManager,
        Rung.GroupChair => ReminderKind.ToGroupChair,
        _ => ReminderKind.ToBoard,
    };

    public static Rung? RungOf(ReminderKind kind) => kind switch
    {
        ReminderKind.ToAgencyLead => Rung.AgencyLead,
        ReminderKind.ToManager => Rung.Manager,
        ReminderKind.ToGroupChair => Rung.GroupChair,
        ReminderKind.ToBoard => Rung.Board,
        _ => null,
    };
}
