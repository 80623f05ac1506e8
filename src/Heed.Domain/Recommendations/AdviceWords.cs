using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>Finds words in a text in any of their forms: "raise awareness" also in "raising awareness".</summary>
internal static partial class AdviceWords
{
    /// <returns>As it stands in the text, the first of all; null where none stands there.</returns>
    public static string? FirstIn(string text, IReadOnlyList<string> phrases)
    {
        var words = Word().Matches(text);
        var stems = words.Select(w => GateStem.Of(w.Value)).ToArray();
        var sought = phrases.Select(p => Word().Matches(p).Select(w => GateStem.Of(w.Value)).ToArray()).Where(p => p.Length > 0).ToList();
        for (var at = 0; at < stems.Length; at++)
        {
            if (sought.Where(p => stems.AsSpan(at).StartsWith(p)).MaxBy(p => p.Length) is { } found)
            {
                var last = words[at + found.Length - 1];
                return text[words[at].Index..(last.Index + last.Length)];
            }
        }

        return null;
    }

    [GeneratedRegex(@"[\p{L}\d]+(?:['’]\p{L}+)?")]
    private static partial Regex Word();
}
