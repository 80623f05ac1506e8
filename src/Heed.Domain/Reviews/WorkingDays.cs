namespace Heed.Domain.Reviews;

/// <summary>The nations of the United Kingdom; each has bank holidays of its own, and England and Wales share theirs.</summary>
public enum Nation
{
    England,
    Wales,
    Scotland,
    NorthernIreland,
}

/// <summary>Days on which offices of a nation work: not Saturdays, Sundays or bank holidays.</summary>
public static class WorkingDays
{
    public static bool IsOne(Nation nation, DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Of(nation, day.Year).Contains(day);

    /// <summary>The last day of a time limit: the day from which it counts is not counted.</summary>
    /// <param name="count">Working days; 0 gives the day itself.</param>
    public static DateOnly After(Nation nation, DateOnly from, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = from;
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsOne(nation, day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many working days lie after one day, up to and with another; 0 where it does not come later.</summary>
    public static int Between(Nation nation, DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsOne(nation, day) ? 1 : 0;
        }

        return count;
    }
}
