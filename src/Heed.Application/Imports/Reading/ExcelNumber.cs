using System.Globalization;

namespace Heed.Application.Imports.Reading;

/// <summary>Turns a number in a workbook into what a person sees there.</summary>
internal static class ExcelNumber
{
    /// <returns>The words, and the day where the number is one; a format without a day gives only the month.</returns>
    public static (string Text, DateOnly? Date, bool MonthOnly) Show(string raw, string format, bool from1904)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return (raw, null, false);
        }
        if (DateParts(format) is { Year: true } parts && Day(number, from1904) is { } day)
        {
            return parts.Day ? (day.ToString(parts.LongMonth ? "d MMM yyyy" : "dd/MM/yyyy", CultureInfo.InvariantCulture), day, false)
                : parts.Month ? (day.ToString("MMM-yy", CultureInfo.InvariantCulture), day, true)
                : (day.ToString("yyyy", CultureInfo.InvariantCulture), null, false);
        }
        if (format.Contains('%'))
        {
            return (Math.Round(number * 100, 2).ToString(CultureInfo.InvariantCulture) + "%", null, false);
        }
        return (number.ToString("G15", CultureInfo.InvariantCulture), null, false);
    }

    private static (bool Day, bool Month, bool Year, bool LongMonth) DateParts(string format)
    {
        bool day = false, month = false, year = false, longMonth = false, quoted = false, bracket = false;
        for (var i = 0; i < format.Length; i++)
        {
            var c = char.ToLowerInvariant(format[i]);
            if (c == '\\')
            {
                i++;
                continue;
            }
            quoted ^= c == '"';
            bracket = c == '[' || (bracket && c != ']');
            if (quoted || bracket)
            {
                continue;
            }
            day |= c == 'd';
            year |= c == 'y';
            month |= c == 'm';
            longMonth |= c == 'm' && i + 2 < format.Length && char.ToLowerInvariant(format[i + 2]) == 'm' && char.ToLowerInvariant(format[i + 1]) == 'm';
        }
        return (day, month, year, longMonth);
    }

    private static DateOnly? Day(double number, bool from1904)
    {
        // Before March 1900 Excel counts a day that never was; no plan is that old.
        if (number is < 61 or > 2958465)
        {
            return null;
        }
        return new DateOnly(from1904 ? 1904 : 1899, from1904 ? 1 : 12, from1904 ? 1 : 30).AddDays((int)number);
    }
}
