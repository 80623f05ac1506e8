using System.Globalization;
using System.Text;

namespace Heed.Application.Recommendations;

/// <summary>One day in a calendar.</summary>
/// <param name="Id">The same for as long as it is the same thing, so that a calendar moves it and does not add another.</param>
/// <param name="Changes">How often its day was moved.</param>
public sealed record CalendarDay(Guid Id, DateOnly On, string Title, string Words, string Address, int Changes);

/// <summary>Days as an iCalendar file: RFC 5545, with its escapes, its folded lines and its times in UTC.</summary>
public static class CalendarText
{
    /// <summary>In bytes of UTF-8, without the line's end (section 3.1).</summary>
    private const int LongestLine = 75;

    public static string Of(string name, IEnumerable<CalendarDay> days, string host, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Heed//Register of actions//EN");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line($"X-WR-CALNAME:{Escaped(name)}");
        Line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        Line("X-PUBLISHED-TTL:PT6H");
        foreach (var day in days)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{day.Id:D}@{host}");
            Line($"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"SEQUENCE:{day.Changes}");
            Line($"DTSTART;VALUE=DATE:{Day(day.On)}");
            Line($"DTEND;VALUE=DATE:{Day(day.On.AddDays(1))}");
            Line($"SUMMARY:{Escaped(day.Title)}");
            Line($"DESCRIPTION:{Escaped(day.Words)}");
            Line($"URL:{day.Address}");
            Line("CLASS:CONFIDENTIAL");
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string line) => text.Append(Folded(line)).Append("\r\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11. What has no place in such a text is left out.</summary>
    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)).Select(c => c switch
    {
        '\\' => "\\\\",
        ';' => "\\;",
        ',' => "\\,",
        '\n' => "\\n",
        _ => c.ToString(),
    }));

    /// <summary>A long line goes on after a line break and a space, and never within a character.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
