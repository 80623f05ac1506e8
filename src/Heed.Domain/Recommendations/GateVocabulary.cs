using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>A word or a fixed phrase of a text, with the ideas that it may stand for.</summary>
/// <param name="Weight">How much it says of what a text is about: much for the field's own words, little for plain ones.</param>
internal sealed record GateTerm(int At, int Length, IReadOnlySet<string> Ideas, double Weight);

/// <summary>The words of the field, by idea (<c>gate-words.txt</c>), and how a text is read with them.</summary>
internal static partial class GateVocabulary
{
    private const double Plain = 0.2;
    private const double Unlisted = 0.7;
    private const int LongestPhrase = 5;

    private static readonly Dictionary<string, HashSet<string>> Ideas = [];
    private static readonly HashSet<string> PlainStems = [];
    private static readonly HashSet<string> StopWords = [];

    static GateVocabulary()
    {
        using var stream = typeof(GateVocabulary).Assembly.GetManifestResourceStream("Heed.gate-words.txt")!;
        using var reader = new StreamReader(stream);
        var part = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                part = line[1..line.IndexOf(':', StringComparison.Ordinal)];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                Take(part, line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries));
            }
        }
    }

    /// <summary>The name under which a kind of answer stands among the ideas of a term.</summary>
    public static string Kind(string name) => "kind " + name;

    /// <summary>The name under which a topic stands there.</summary>
    public static string Topic(string name) => "about " + name;

    private static bool IsTopic(string idea) => idea.StartsWith("about ", StringComparison.Ordinal);

    /// <summary>What a text speaks of. Longer phrases go before their words; words that carry nothing are left out.</summary>
    public static IReadOnlyList<GateTerm> Read(string text)
    {
        var words = Word().Matches(text);
        var stems = words.Select(w => GateStem.Of(w.Value)).ToArray();
        var found = new List<GateTerm>();
        for (var at = 0; at < stems.Length;)
        {
            var take = Enumerable.Range(1, Math.Min(LongestPhrase, stems.Length - at)).Reverse().FirstOrDefault(n => n > 1 && Ideas.ContainsKey(string.Join(' ', stems[at..(at + n)])), 1);
            if (take > 1 || !StopWords.Contains(words[at].Value.ToLowerInvariant()))
            {
                found.Add(Term(words[at].Index, words[at + take - 1].Index + words[at + take - 1].Length - words[at].Index, stems[at..(at + take)]));
            }

            at += take;
        }

        return found;
    }

    private static GateTerm Term(int start, int length, string[] stems)
    {
        var whole = string.Join(' ', stems);
        var ideas = new HashSet<string>(Ideas.GetValueOrDefault(whole, [])) { whole };
        var hasTopic = ideas.Any(IsTopic);
        if (stems.Length > 1)
        {
            // A phrase also speaks of what its words speak of, though not as a kind of answer: a strategy meeting is no forum.
            ideas.UnionWith(stems.Where(s => !PlainStems.Contains(s) && !StopWords.Contains(s)).SelectMany(s => Ideas.GetValueOrDefault(s, []).Where(IsTopic).Append(s)));
        }

        var weight = stems.Length == 1 && PlainStems.Contains(whole) ? Plain : hasTopic ? 1 : whole.Any(char.IsDigit) ? Plain : Unlisted;
        return new GateTerm(start, length, ideas, weight);
    }

    private static void Take(string part, string name, string[] terms)
    {
        if (part == "stop")
        {
            StopWords.UnionWith(terms);
            return;
        }

        foreach (var stem in terms.Select(t => string.Join(' ', Word().Matches(t).Select(w => GateStem.Of(w.Value)))))
        {
            if (part == "plain")
            {
                PlainStems.Add(stem);
                continue;
            }

            if (!Ideas.TryGetValue(stem, out var ideas))
            {
                Ideas[stem] = ideas = [];
            }

            ideas.Add(part == "kinds" ? Kind(name) : Topic(name));
        }
    }

    // Hyphened words are read as their parts, so that "co-produced" and "coproduced" differ only where the list does not name both.
    [GeneratedRegex(@"[\p{L}\d]+(?:['’][\p{L}]+)?(?:&[\p{L}])?")]
    private static partial Regex Word();
}
