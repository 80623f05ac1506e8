using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Application.Search;

/// <summary>Some words of a result; the page marks those that were looked for.</summary>
public sealed record Piece(string Text, bool IsHit);

/// <summary>Cuts the part of a text that shows why it was found. It gives pieces, never markup: the page encodes each.</summary>
internal static partial class Snippets
{
    private const int Before = 60;
    private const int Longest = 240;

    public static IReadOnlyList<Piece> Of(string text, IReadOnlyList<string> words)
    {
        text = Spaces().Replace(text, " ").Trim();
        var first = Tokens().Matches(text).FirstOrDefault(t => IsHit(t.Value, Parts(words)))?.Index ?? 0;
        var from = first <= Before ? 0 : text.IndexOf(' ', first - Before) is var space && space >= 0 && space < first ? space + 1 : first;
        var to = text.Length - from <= Longest ? text.Length : text.LastIndexOf(' ', from + Longest, Longest / 2) is var end and > 0 ? end : from + Longest;
        return Marked((from > 0 ? "… " : "") + text[from..to] + (to < text.Length ? " …" : ""), words);
    }

    /// <summary>The whole text, with the words that were looked for as pieces of their own.</summary>
    public static IReadOnlyList<Piece> Marked(string text, IReadOnlyList<string> words)
    {
        var parts = Parts(words);
        var pieces = new List<Piece>();
        var at = 0;
        foreach (var token in Tokens().Matches(text).Where(t => IsHit(t.Value, parts)))
        {
            if (token.Index > at)
            {
                pieces.Add(new Piece(text[at..token.Index], false));
            }

            pieces.Add(new Piece(token.Value, true));
            at = token.Index + token.Length;
        }

        if (at < text.Length)
        {
            pieces.Add(new Piece(text[at..], false));
        }

        return pieces;
    }

    private static List<string> Parts(IReadOnlyList<string> words) => [.. words.SelectMany(w => Tokens().Matches(w)).Select(t => t.Value)];

    /// <summary>Whether two words have the same stem, near enough to be marked: "housed" was found by "housing".</summary>
    private static bool IsHit(string token, List<string> wanted) => wanted.Exists(word =>
    {
        var shared = Math.Max(word.Length < 4 ? word.Length : 4, word.Length - 3);
        return token.Length >= shared
            && (word.Length >= 4 || token.Length <= word.Length + 3)
            && Compare(token.AsSpan(0, shared), word.AsSpan(0, shared))
            && (token.Length <= word.Length + 4 || Compare(token.AsSpan(0, Math.Min(token.Length, word.Length)), word));
    });

    // Most words differ in their first letter, and the comparison that knows of accents is slow.
    private static bool Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        (!char.IsAscii(one[0]) || !char.IsAscii(other[0]) || char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0]))
        && CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
