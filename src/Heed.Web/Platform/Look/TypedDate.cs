using System.Globalization;
using Heed.Domain.Recommendations;

namespace Heed.Web.Platform.Look;

/// <summary>A date as somebody typed it into three boxes, whether or not it is one.</summary>
internal sealed record TypedDate(string Day, string Month, string Year)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private static readonly DateTimeFormatInfo Names = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat;

    /// <summary>Whether it lies in the years that anybody can mean.</summary>
    public static bool MayBe(DateOnly date) => date.Year is >= FirstYear and <= LastYear;

    public bool IsEmpty => Day.Length + Month.Length + Year.Length == 0;

    public DateOnly? Date =>
        Number(Day) is { } day && MonthNumber is { } month && YearNumber is { } year && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>What is wrong, as a sentence; null when it is a date.</summary>
    public string? Problem(string what)
    {
        if (Date is not null)
        {
            return null;
        }

        if (IsEmpty)
        {
            return $"Enter {what}: its day, month and year";
        }

        if (new[] { Day, Month, Year, $"{Day} {Month} {Year}".Trim() }.FirstOrDefault(OpenEnded.IsAll) is { } endless)
        {
            return $"“{endless}” cannot be kept to or missed. Enter {what}: its day, month and year";
        }

        var missing = new[] { (Day, "day"), (Month, "month"), (Year, "year") }.Where(part => part.Item1.Length == 0).Select(part => part.Item2).ToList();
        if (missing.Count > 0)
        {
            return $"Add the {string.Join(" and the ", missing)} to {what}";
        }

        if (YearNumber is null)
        {
            return $"Write the year of {what} with four numbers, from {FirstYear} to {LastYear}";
        }

        return MonthNumber is { } month
            ? $"{Day} {Names.GetMonthName(month)}{(IsLeapDay ? $" {YearNumber}" : "")} is not a real date"
            : $"{Day} {Month} {Year} is not a real date";
    }

    public bool DayIsWrong => Date is null && (IsEmpty || (Number(Day) is not { } day || day is < 1 or > 31 || !OthersAreWrong));

    public bool MonthIsWrong => Date is null && (IsEmpty || MonthNumber is null);

    public bool YearIsWrong => Date is null && (IsEmpty || YearNumber is null);

    private bool OthersAreWrong => MonthNumber is null || YearNumber is null;

    // 29 February exists in some years only, so the sentence must name the year.
    private bool IsLeapDay => Number(Day) == 29 && MonthNumber == 2;

    // "27" is 2027, as everybody writes it; "98" could be a date of birth or a slip, so it is asked in full.
    private int? YearNumber => Number(Year) switch
    {
        { } year and >= FirstYear and <= LastYear => year,
        { } year and < 50 when Year.Length == 2 => 2000 + year,
        _ => null,
    };

    // People also write "March" and "mar".
    private int? MonthNumber => Number(Month) is { } number
        ? (number is >= 1 and <= 12 ? number : null)
        : Enumerable.Range(1, 12).Cast<int?>().FirstOrDefault(month => Month.Length >= 3 && Names.GetMonthName(month!.Value).StartsWith(Month, StringComparison.OrdinalIgnoreCase));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
