using System.Text.Json;
using System.Text.RegularExpressions;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>An advice on words that the public would read.</summary>
/// <param name="Code">Its name, which never changes.</param>
/// <param name="Quote">The words that it is about.</param>
/// <param name="Explanation">Why they are weak or hurt, and what to write instead; without a full stop.</param>
public sealed record AdviceToPublisher(string Code, string Place, string Quote, string Explanation)
{
    public string Sentence => $"{Words.Capital(Place)} says “{Quote}”. {Explanation}";
}

/// <summary>
/// What a careful reader would say of the partnership's own public words before they go out: words that wound or blame, days and small numbers
/// by which somebody may be recognised, and sentences that are hard to read. All of it is advice (<c>public-advice.json</c> names who says so).
/// </summary>
public static partial class PublicAdvice
{
    private const int SmallestNumber = 5;

    private static readonly IReadOnlyList<(Line Line, Regex Words)> Lines = Read();

    /// <param name="place">Where the text stands, in words: "the summary".</param>
    public static IReadOnlyList<AdviceToPublisher> On(string place, string text)
    {
        var plain = text.Replace('’', '\'').Replace('‑', '-');
        return
        [
            .. Lines.SelectMany(l => l.Words.Matches(plain).Select(m => new AdviceToPublisher(l.Line.Code, place, text.Substring(m.Index, m.Length), l.Line.Explanation)))
                .DistinctBy(a => (a.Code, a.Quote.ToUpperInvariant())),
            .. ExactDay().Matches(plain).Take(1).Select(m => new AdviceToPublisher("exact-day", place, m.Value, "A day together with a place lets people be recognised. The month or the season is enough")),
            .. SmallNumber().Matches(plain).Where(m => IsSmall(m.Groups["n"].Value)).Take(1).Select(m => new AdviceToPublisher("small-number", place, m.Value, $"Fewer than {SmallestNumber} may be recognised, brothers and sisters above all. Say “a few” or “some”, or leave it out")),
            .. ReadingEase.LongSentence(plain) is { } hard ? [new AdviceToPublisher("long-sentence", place, Words.Begin(hard, 80), $"This sentence has more than {ReadingEase.LongestSentence} words. Two sentences are read by more people")] : (AdviceToPublisher[])[],
        ];
    }

    /// <summary>How old a reader must be for a whole text; null where it is easy enough or too short to tell.</summary>
    public static AdviceToPublisher? OnReading(string place, string text) => ReadingEase.Age(text) is { } age && age > ReadingEase.OldestReader
        ? new AdviceToPublisher("reading-age", place, Words.Begin(text, 60), $"It is written for readers of about {age} and older. Most public services write for 9 to 11; shorter words and sentences help everybody")
        : null;

    private static bool IsSmall(string number) => !int.TryParse(number, out var n) || n < SmallestNumber;

    private static IReadOnlyList<(Line, Regex)> Read()
    {
        using var stream = typeof(PublicAdvice).Assembly.GetManifestResourceStream("Heed.public-advice.json")!;
        return [.. JsonSerializer.Deserialize<List<Line>>(stream, JsonSerializerOptions.Web)!
            .Select(l => (l, new Regex($@"(?<!\w)(?:{string.Join('|', l.Words.Select(Regex.Escape))})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))];
    }

    [GeneratedRegex(@"(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExactDay();

    [GeneratedRegex(@"(?<![\w.,])(?<n>[1-9]|one|two|three|four)\s+(?:(?:young|younger|older|other|little|half|step|small)[ -]?)*(?:brothers?|sisters?|siblings?|children|child|babies|victims?|girls?|boys?|daughters?|sons?)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SmallNumber();

    /// <summary>One advice of the file: what it looks for, why, and who says so.</summary>
    private sealed record Line(string Code, IReadOnlyList<string> Words, string Explanation, string Source);
}
