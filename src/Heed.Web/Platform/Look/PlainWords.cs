using System.Globalization;
using Heed.Domain.Shared;

namespace Heed.Web.Platform.Look;

/// <summary>Dates, times and shares as a reader says them.</summary>
public static class PlainWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>31 March 2026</summary>
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", British);

    /// <summary>31 March 2026, on the calendar of the United Kingdom.</summary>
    public static string Of(DateTimeOffset moment) => Of(DateOnly.FromDateTime(InLondon(moment)));

    /// <summary>31 March 2026 at 3:07pm, on the clock of the United Kingdom.</summary>
    public static string WithTime(DateTimeOffset moment) => Words.Moment(moment);

    /// <summary>What became of asking a second person.</summary>
    /// <param name="people">How many were asked.</param>
    /// <param name="what">What they were asked to do, as it follows "to": "approve it".</param>
    public static string Asked(int people, string what) => people == 0
        ? $"Nobody else can {what} yet. Give a second person the role of partnership manager or chair, under People; they are told then what waits"
        : $"A second person has been asked to {what}";

    /// <summary>78% (14 of 18). Never 100% while something is missing, never 0% when something is there.</summary>
    public static string Share(int n, int of) => of <= 0 ? "0 of 0" : $"{Percent(n, of)}% ({n} of {of})";

    /// <summary>A text before what is said of it: with a colon, where it does not end in a stop of its own.</summary>
    public static string LeadIn(string text) => text.TrimEnd() is var trimmed && trimmed.Length > 0 && ".:;!?".Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + ":";

    /// <summary>The first words of a text, cut at the end of a word and never inside one.</summary>
    /// <param name="most">The most characters that are kept before the ellipsis.</param>
    public static string FirstWords(string text, int most) => Words.Begin(text, most);

    internal static int Percent(int n, int of)
    {
        if (of <= 0 || n <= 0)
        {
            return 0;
        }

        return n >= of ? 100 : Math.Clamp((int)Math.Round(100.0 * n / of, MidpointRounding.AwayFromZero), 1, 99);
    }

    private static DateTime InLondon(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London).DateTime;
}
