using System.Text.RegularExpressions;

namespace Heed.Domain.Publishing;

/// <summary>How hard a text is to read, by the length of its words and sentences (the grade of Flesch and Kincaid, 1975).</summary>
internal static partial class ReadingEase
{
    /// <summary>In words. GOV.UK's style guide advises 25.</summary>
    public const int LongestSentence = 35;

    /// <summary>In years: beyond it a text gets an advice.</summary>
    public const int OldestReader = 15;

    private const int EnoughWords = 60;
    private const double FirstSchoolYearEndsAt = 5;

    public static string? LongSentence(string text) => Sentences(text).FirstOrDefault(s => Word().Count(s) > LongestSentence);

    /// <returns>In years; null for fewer words than can be judged.</returns>
    public static int? Age(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        if (words.Count < EnoughWords)
        {
            return null;
        }

        var sentences = Math.Max(1, Sentences(text).Count());
        var grade = (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
        return (int)Math.Round(grade + FirstSchoolYearEndsAt);
    }

    private static IEnumerable<string> Sentences(string text) => Ends().Split(text).Where(s => Word().IsMatch(s)).Select(s => s.Trim());

    private static int Syllables(string word) => Math.Max(1, Vowels().Count(word.ToLowerInvariant().TrimEnd('e')));

    [GeneratedRegex(@"(?<=[.!?])\s+|\n+|(?<=[:;])\s*\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}][\p{L}'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouyâêîôûŵŷ]+")]
    private static partial Regex Vowels();
}
