using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Finds the dates that people write, day before month as is British.</summary>
internal static partial class DateWords
{
    private const string Months = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private const string Year = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)";

    [GeneratedRegex(@"\b(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![\d/.])(?<d>\d{1,2})\s?[/.\-–]\s?(?<m>\d{1,2})\s?[/.\-–]\s?(?<y>(?:19|20)\d\d|\d\d)(?!\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s?(?:st|nd|rd|th)?(?:\s+of)?[\s\-–/.,]*(?<mon>" + Months + @")\b\.?[\s\-–/.,]*(?<y>" + Year + @")(?!\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<mon>" + Months + @")\b\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d\d)(?!\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"\b(?<mon>" + Months + @")\b\.?[\s\-–/,]*(?<y>" + Year + @")(?![\d/:]|\.\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"(?<![\d/.])(?<m>0?[1-9]|1[0-2])[/.\-](?<y>(?:19|20)\d\d)(?![\d/.])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MonthFigures();

    /// <summary>Every date in the text, in order, with where it stands; an impossible one has no value.</summary>
    public static IReadOnlyList<FoundDate> In(string text)
    {
        var found = new List<FoundDate>();
        foreach (var (pattern, monthOnly) in Patterns())
        {
            foreach (Match m in pattern.Matches(text))
            {
                if (!found.Exists(f => m.Index < f.End && f.Start < m.Index + m.Length))
                {
                    found.Add(new FoundDate(m.Index, m.Index + m.Length, Value(m, monthOnly), monthOnly));
                }
            }
        }
        found.Sort((a, b) => a.Start - b.Start);
        return found;
    }

    private static IEnumerable<(Regex, bool)> Patterns() =>
        [(YearFirst(), false), (Figures(), false), (DayMonthYear(), false), (MonthDayYear(), false), (MonthYear(), true), (MonthFigures(), true)];

    private static DateOnly? Value(Match m, bool monthOnly)
    {
        var year = ReadYear(m.Groups["y"].Value);
        var month = m.Groups["mon"].Success ? MonthOf(m.Groups["mon"].Value) : int.Parse(m.Groups["m"].ValueSpan);
        if (month is < 1 or > 12)
        {
            return null;
        }
        var last = DateTime.DaysInMonth(year, month);
        var day = monthOnly ? last : int.Parse(m.Groups["d"].ValueSpan);
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    private static int ReadYear(string text)
    {
        var year = int.Parse(text.TrimStart('\'', '’'));
        return year >= 100 ? year : year < 80 ? 2000 + year : 1900 + year;
    }

    internal static int MonthOf(string name) => "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3 + 1;
}

/// <summary>A date found in a text, from one place up to another.</summary>
internal sealed record FoundDate(int Start, int End, DateOnly? Value, bool MonthOnly);
