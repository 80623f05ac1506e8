using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>A sentence, or an item of a list, with what it speaks of.</summary>
internal sealed partial class GateSentence
{
    private readonly Lazy<IReadOnlyList<GateTerm>> terms;

    public GateSentence(string text)
    {
        Text = text;
        terms = new Lazy<IReadOnlyList<GateTerm>>(() => GateVocabulary.Read(text));
    }

    public string Text { get; }

    /// <summary>What it speaks of, in its order.</summary>
    public IReadOnlyList<GateTerm> Terms => terms.Value;

    /// <summary>Whether it names one of these kinds of answer.</summary>
    public bool Names(IReadOnlySet<string> kinds) => Terms.Any(t => t.Ideas.Overlaps(kinds)) || (kinds.Contains(GateVocabulary.Kind("audit")) && LookedAt().IsMatch(Text));

    /// <summary>The sentences of a text, with the items of its lists. A line break inside a sentence is only a space.</summary>
    public static IReadOnlyList<GateSentence> Split(string text)
    {
        var lines = ListItem().Replace(text.Replace("\r", "", StringComparison.Ordinal), "\n\n");
        return [.. lines.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => SentenceEnd().Split(Spaces().Replace(part, " ")))
            .Select(s => s.Trim())
            .Where(s => s.Any(char.IsLetter))
            .Select(s => new GateSentence(s))];
    }

    // "looked at 50 files": an audit, whatever it is called.
    [GeneratedRegex(@"\b(?:looked (?:at|through)|examined|reviewed|checked|read|analysed|went through|sampled|tested|traced) (?:\w+ ){0,3}?(?:\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|every|all)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LookedAt();

    // A bullet, "(a)", "1." or "i)" where a line begins.
    [GeneratedRegex(@"(?<=^|\n)[ \t]*(?:[•●▪◦*·–—]|-(?=\s)|\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})[.)])[ \t]+", RegexOptions.IgnoreCase)]
    private static partial Regex ListItem();

    // Not after "e.g.", "No." or a single capital, and not between digits.
    [GeneratedRegex("""(?<=[.!?]["”’)]?)(?<!\b(?:e\.g|i\.e|etc|no|nos|dr|mr|mrs|ms|st|vs|cf|approx|para|sec|s|dept|\p{Lu})\.)\s+(?=["“‘(]?[\p{Lu}\d])""", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
