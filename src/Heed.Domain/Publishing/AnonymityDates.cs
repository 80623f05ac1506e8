using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Domain.Publishing;

/// <summary>A day as a text names it.</summary>
/// <param name="Year">Null where no year is said.</param>
/// <param name="IsPlain">Whether it can be read in one way only: a year of four digits, and the day before the month or the year first.</param>
internal sealed record NamedDay(int Day, int Month, int? Year, bool IsPlain, int At, string Found);

/// <summary>Finds the days that a text names, in the forms in which people and files write them, in English and Welsh.</summary>
internal static partial class AnonymityDates
{
    private const string MonthWords = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
        + "|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr";
    private const string DayWords = "twenty[ -]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]?first|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
        + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";

    private static readonly string[] English = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Welsh = ["ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr"];
    private static readonly string[] Tens = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    /// <param name="text">After <see cref="AnonymityText.Plain"/>.</param>
    public static IReadOnlyList<NamedDay> In(string text) =>
    [
        .. DayFirst().Matches(text).SelectMany(m => Read(m, Number(m, "d"), MonthOf(m), isPlain: true)),
        .. MonthFirst().Matches(text).SelectMany(m => Read(m, Number(m, "d"), MonthOf(m), isPlain: true)),
        .. InWords().Matches(text).SelectMany(m => Read(m, DayOf(m.Groups["d"].Value), MonthOf(m), isPlain: false)),
        .. YearFirst().Matches(text).SelectMany(m => Read(m, Number(m, "d"), Number(m, "m"), isPlain: true)),
        .. Numbers().Matches(text).SelectMany(m => EitherWay(m, isPlain: true)),
        .. Packed().Matches(text).SelectMany(m => EitherWay(m, isPlain: false)),
        .. PackedYearFirst().Matches(text).SelectMany(m => Read(m, Number(m, "d"), Number(m, "m"), isPlain: false)),
    ];

    /// <summary>The day before the month, and the month before the day, which is another day or none.</summary>
    private static IEnumerable<NamedDay> EitherWay(Match m, bool isPlain) =>
        Read(m, Number(m, "d"), Number(m, "m"), isPlain).Concat(Number(m, "d") == Number(m, "m") ? [] : Read(m, Number(m, "m"), Number(m, "d"), isPlain: false));

    private static IEnumerable<NamedDay> Read(Match m, int? day, int? month, bool isPlain)
    {
        var said = m.Groups["y"].Success ? int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture) : (int?)null;
        if (day is < 1 or > 31 or null || month is < 1 or > 12 or null)
        {
            yield break;
        }

        if (m.Groups["y"].Length == 2)
        {
            yield return new NamedDay(day.Value, month.Value, 1900 + said, false, m.Index, m.Value);
            yield return new NamedDay(day.Value, month.Value, 2000 + said, false, m.Index, m.Value);
            yield break;
        }

        yield return new NamedDay(day.Value, month.Value, said, isPlain && said is not null, m.Index, m.Value);
    }

    private static int? Number(Match m, string group) => int.TryParse(m.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static int? MonthOf(Match m)
    {
        var word = m.Groups["m"].Value.ToLowerInvariant();
        var welsh = Array.IndexOf(Welsh, word);
        return welsh >= 0 ? welsh + 1 : Array.IndexOf(English, word[..3]) + 1;
    }

    private static int DayOf(string words)
    {
        var said = words.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return said == "thirtieth" ? 30 : said == "thirtyfirst" ? 31 : said.StartsWith("twenty", StringComparison.Ordinal) ? 21 + Array.IndexOf(Tens, said[6..]) : Array.IndexOf(Tens, said) + 1;
    }

    [GeneratedRegex($@"(?<!\d)(?<d>\d{{1,2}})(?:st|nd|rd|th|fed|af|ydd|ain|eg)?[\s,./_-]*(?:day\s+)?(?:of\s+|o\s+)?(?<m>{MonthWords})(?!\p{{L}})(?:[\s,./_'-]*(?<y>\d{{4}}|\d{{2}})(?![\d:]))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex($@"(?<!\p{{L}})(?<m>{MonthWords})[\s./_-]+(?:the\s+)?(?<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?:[\s,./_'-]+(?<y>\d{{4}})(?!\d))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex($@"(?<!\p{{L}})(?<d>{DayWords})\s+(?:day\s+)?(?:of\s+)?(?<m>{MonthWords})(?!\p{{L}})(?:[\s,]+(?<y>\d{{4}})(?!\d))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s?[-–/.:_ ]\s?(?<m>\d{1,2})\s?[-–/.:_ ]\s?(?<d>\d{1,2})(?!\d)")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s?[-–/.:_ ]\s?(?<m>\d{1,2})\s?[-–/.:_ ]\s?(?<y>\d{4}|\d{2})(?!\d)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{2})(?<m>\d{2})(?<y>\d{4}|\d{2})(?!\d)")]
    private static partial Regex Packed();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4}|\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)")]
    private static partial Regex PackedYearFirst();
}
