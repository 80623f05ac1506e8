using System.Buffers;
using System.Globalization;
using System.Text;

namespace Heed.Domain.Publishing;

/// <summary>How a word is written.</summary>
internal enum WordCase
{
    Small,
    Capital,
    AllCapitals,
}

/// <summary>A word of a text, with what stands between it and the word before.</summary>
/// <param name="Folded">In small letters without accents and apostrophes; without the s that says whose.</param>
internal sealed record AnonymityWord(string Folded, int Start, int End, WordCase Case, string Gap, bool IsWhose)
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(".!?:;•–—|\"“‘(['\n\t");

    /// <summary>Whether a capital may stand here only because something begins: a sentence, a line, a cell, what is quoted.</summary>
    public bool Begins { get; } = Gap.Length == 0 || Gap.AsSpan().ContainsAny(Beginnings);

    /// <summary>Whether it goes on from the word before, as the parts of a name do; a line may end between them.</summary>
    public bool GoesOn => Gap.Length is > 0 and < 5 && Gap.All(c => char.IsWhiteSpace(c) || c is '-' or '_' or '.' or '|' or '+' or '\'' or '"' or '“' or '”' or '(' or ')');

    /// <summary>Whether nothing but a space stands before it.</summary>
    public bool IsBeside => Gap is " " or "-" or "\n" or "\t";

    /// <summary>Whether only spaces, lines and commas stand before it, as between the parts of an address.</summary>
    public bool IsNear => GoesOn || (Gap.Length is > 0 and < 8 && Gap.All(c => char.IsWhiteSpace(c) || c is ',' or '.' or ';' or '/'));

    public bool IsCapital => Case != WordCase.Small;
}

/// <summary>A text as the anonymity check reads it.</summary>
internal sealed class AnonymityText
{
    private const string CyrillicLookalikes = "аеорсухіјѕ";
    private const string TheirLatin = "aeopcyxijs";

    private readonly Lazy<IReadOnlyList<NamedDay>> days;

    public AnonymityText(string text, bool isCased)
    {
        (Text, IsCased) = (Plain(text), isCased);
        days = new Lazy<IReadOnlyList<NamedDay>>(() => AnonymityDates.In(Text));
        Words = Read();
        Compact = isCased ? "" : string.Concat(Words.Select(w => w.Folded));
    }

    public string Text { get; }

    public bool IsCased { get; }

    public IReadOnlyList<AnonymityWord> Words { get; }

    /// <summary>The days that it names.</summary>
    public IReadOnlyList<NamedDay> Days => days.Value;

    /// <summary>Where capitals say nothing, all its words without what stands between them; otherwise empty.</summary>
    public string Compact { get; }

    /// <summary>Where these words stand one after the other.</summary>
    /// <param name="same">Whether a word of the text, the second, counts as one of them.</param>
    public IEnumerable<(int First, int Last)> Sequences(IReadOnlyList<string> words, Func<string, string, bool> same) =>
        from first in Enumerable.Range(0, Math.Max(0, Words.Count - words.Count + 1))
        where words.Count > 0 && Enumerable.Range(0, words.Count).All(n => same(words[n], Words[first + n].Folded) && (n == 0 || Words[first + n].IsNear))
        select (first, first + words.Count - 1);

    /// <summary>The words from one to another, as they stand.</summary>
    public string Quote(int first, int last) => string.Join(' ', Text[Words[first].Start..Words[last].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text without signs that nobody sees, and with its letters, spaces, dashes and ligatures in one form.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var joins = rune.Value == 0xAD || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
            if (!joins && rune.Value is not 0xFFFD)
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.Replace("\r\n", "\n").ToString().Normalize(NormalizationForm.FormKC).Replace('’', '\'').Replace('ʼ', '\'').Replace('‐', '-').Replace('‑', '-');
    }

    /// <summary>Its words in small letters without accents, beside each other.</summary>
    public static string Fold(string text) => string.Join(' ', new AnonymityText(text, true).Words.Select(w => w.Folded));

    private static string FoldWord(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                _ = letter switch
                {
                    'ß' => folded.Append("ss"),
                    'æ' => folded.Append("ae"),
                    'œ' => folded.Append("oe"),
                    'ø' => folded.Append('o'),
                    'ł' => folded.Append('l'),
                    'đ' or 'ð' => folded.Append('d'),
                    'ı' => folded.Append('i'),
                    _ => folded.Append(CyrillicLookalikes.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? TheirLatin[at] : letter),
                };
            }
        }

        return folded.ToString();
    }

    private List<AnonymityWord> Read()
    {
        var words = new List<AnonymityWord>();
        for (int at = 0, ended = 0; at < Text.Length;)
        {
            if (!IsOfWord(at))
            {
                at++;
                continue;
            }

            var end = EndFrom(at);
            var whole = Text[at..end].Replace("-\n", "", StringComparison.Ordinal);
            var isWhose = whole.EndsWith("'s", StringComparison.OrdinalIgnoreCase);
            var said = isWhose ? whole[..^2] : whole;
            words.Add(new AnonymityWord(FoldWord(said), at, isWhose ? end - 2 : end, CaseOf(said), Text[ended..at], isWhose));
            (at, ended) = (end, end);
        }

        return words;
    }

    private int EndFrom(int at)
    {
        var end = at + 1;
        while (end < Text.Length && (IsOfWord(end) || IsInWord(end)))
        {
            // A word that a line breaks goes on in small letters.
            end += Text[end] == '-' ? 2 : 1;
        }

        return end;
    }

    private bool IsOfWord(int at) => char.IsLetterOrDigit(Text[at]) || CharUnicodeInfo.GetUnicodeCategory(Text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private bool IsInWord(int at) => Text[at] switch
    {
        '\'' => at + 1 < Text.Length && char.IsLetter(Text[at - 1]) && char.IsLetter(Text[at + 1]),
        '-' => at + 2 < Text.Length && Text[at + 1] == '\n' && char.IsLower(Text[at + 2]) && char.IsLetter(Text[at - 1]),
        _ => false,
    };

    private static WordCase CaseOf(string word) => !word.Any(char.IsUpper) ? WordCase.Small
        : word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower) ? WordCase.AllCapitals
        : char.IsUpper(word.First(char.IsLetter)) ? WordCase.Capital : WordCase.Small;
}
