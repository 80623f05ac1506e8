using System.Collections.Concurrent;
using System.Text.Json;

namespace Heed.Domain.Reviews;

/// <summary>
/// The bank holidays of a nation: by the rules of the Banking and Financial Dealings Act 1971 and the yearly proclamations, with what was
/// proclaimed otherwise for one year (<c>bank-holidays.json</c>). A holiday at a weekend is given on the next working day.
/// </summary>
public static class BankHolidays
{
    private static readonly ConcurrentDictionary<(Nation, int), IReadOnlySet<DateOnly>> Known = [];

    private static readonly IReadOnlyList<Proclaimed> Once = Read();

    public static IReadOnlySet<DateOnly> Of(Nation nation, int year) => Known.GetOrAdd((nation, year), key => Made(key.Item1, key.Item2));

    /// <summary>Easter Sunday of the western calendar.</summary>
    public static DateOnly Easter(int year)
    {
        // The anonymous Gregorian computus, as given by Meeus, Astronomical Algorithms, chapter 8.
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var both = h + l - (7 * m) + 114;
        return new DateOnly(year, both / 31, (both % 31) + 1);
    }

    private static HashSet<DateOnly> Made(Nation nation, int year)
    {
        var days = ByRule(nation, year);
        foreach (var one in Once.Where(o => o.Nations.Contains(nation)))
        {
            if (one.InPlaceOf is { } usual)
            {
                days.Remove(usual);
            }

            if (one.Day.Year == year)
            {
                days.Add(one.Day);
            }
        }

        return days;
    }

    private static HashSet<DateOnly> ByRule(Nation nation, int year)
    {
        var easter = Easter(year);
        var days = new HashSet<DateOnly> { easter.AddDays(-2), First(DayOfWeek.Monday, year, 5), Last(DayOfWeek.Monday, year, 5) };
        days.Add(nation == Nation.Scotland ? First(DayOfWeek.Monday, year, 8) : Last(DayOfWeek.Monday, year, 8));
        if (nation != Nation.Scotland)
        {
            days.Add(easter.AddDays(1));
        }

        (int Month, int Day)[] dated = nation switch
        {
            Nation.Scotland => [(1, 1), (1, 2), (11, 30), (12, 25), (12, 26)],
            Nation.NorthernIreland => [(1, 1), (3, 17), (7, 12), (12, 25), (12, 26)],
            _ => [(1, 1), (12, 25), (12, 26)],
        };
        foreach (var (month, day) in dated)
        {
            Give(days, new DateOnly(year, month, day));
        }

        return days;
    }

    /// <summary>On the day itself, or on the next that is neither at a weekend nor given already.</summary>
    private static void Give(HashSet<DateOnly> days, DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || !days.Add(day))
        {
            day = day.AddDays(1);
        }
    }

    private static DateOnly First(DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
    }

    private static DateOnly Last(DayOfWeek weekday, int year, int month)
    {
        var last = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    }

    private static List<Proclaimed> Read()
    {
        using var stream = typeof(BankHolidays).Assembly.GetManifestResourceStream("Heed.bank-holidays.json")!;
        return JsonSerializer.Deserialize<List<Proclaimed>>(stream, RegimesShipped.Written)!;
    }

    /// <summary>A holiday that was proclaimed for one year.</summary>
    /// <param name="InPlaceOf">The day that was none that year; null where it came in addition.</param>
    /// <param name="Check">Whether somebody must look it up before relying on it.</param>
    private sealed record Proclaimed(DateOnly Day, IReadOnlyList<Nation> Nations, string Why, DateOnly? InPlaceOf = null, bool Check = false);
}
