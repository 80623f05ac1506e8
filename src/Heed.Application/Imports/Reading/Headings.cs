namespace Heed.Application.Imports.Reading;

/// <summary>What a heading means, and how much of it was understood (1 for a whole match).</summary>
internal readonly record struct Meaning(Column Column, double Strength);

/// <summary>The vocabulary of headings, read once from <c>headings.txt</c>, which a partnership may correct.</summary>
internal static class Headings
{
    private const int LongestPhrase = 7;
    private static readonly Lazy<(Dictionary<string, Column> Whole, Dictionary<string, Column> Part)> Vocabulary = new(Load);

    public static Meaning? Find(string heading)
    {
        var key = KeyOf(heading);
        if (key.Length == 0)
        {
            return null;
        }
        if (Vocabulary.Value.Whole.TryGetValue(key, out var whole))
        {
            return new Meaning(whole, 1);
        }
        // A heading often carries its guidance: "Target date (when should this be done?)".
        var first = KeyOf(heading.Split('\n', '(', ':', '?')[0]);
        if (first.Length > 0 && first.Length < key.Length && Vocabulary.Value.Whole.TryGetValue(first, out whole))
        {
            return new Meaning(whole, 0.9);
        }
        // "Action plan reference" names a number and no action: what it is shows in its cells.
        return Longest(key) is { } part && (part.Column is Column.Number or Column.ActionNumber or Column.Ignore || !NamesNumbers(key)) ? part : null;
    }

    /// <summary>"SAR ref", "Plan no.": a heading that nobody listed, over numbers.</summary>
    public static bool NamesNumbers(string key) => key.Split(' ') is { Length: <= 4 } words && words is not [.., "yes", _]
        && words[^1] is "ref" or "reference" or "no" or "number" or "num" or "id" or "code" or "item";

    public static string KeyOf(string heading) => heading.Trim() is "#" ? "#" : Words.Key(heading);

    private static Meaning? Longest(string key)
    {
        var words = key.Split(' ');
        if (words.Length > 30)
        {
            return null;
        }
        for (var length = Math.Min(LongestPhrase, words.Length); length > 0; length--)
        {
            // A long heading says what it means at its beginning.
            for (var start = 0; start + length <= words.Length && (start == 0 || words.Length <= 14); start++)
            {
                if (Vocabulary.Value.Part.TryGetValue(string.Join(' ', words, start, length), out var part))
                {
                    return new Meaning(part, start == 0 ? Math.Max(0.35, 0.8 * length / words.Length) : 0.7 * length / words.Length);
                }
            }
        }
        return null;
    }

    private static (Dictionary<string, Column>, Dictionary<string, Column>) Load()
    {
        var whole = new Dictionary<string, Column>(StringComparer.Ordinal);
        var part = new Dictionary<string, Column>(StringComparer.Ordinal);
        using var stream = typeof(Headings).Assembly.GetManifestResourceStream("Heed.Imports.headings.txt")
            ?? throw new InvalidOperationException("headings.txt is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var equals = line.LastIndexOf('=');
            if (line.StartsWith("# ", StringComparison.Ordinal) || equals < 1)
            {
                continue;
            }
            var only = line[0] == '~';
            var column = Enum.Parse<Column>(line.AsSpan(equals + 1).Trim());
            foreach (var key in Choices(line[(only ? 1 : 0)..equals]).Select(KeyOf))
            {
                whole[key] = column;
                if (!only)
                {
                    part[key] = column;
                }
            }
        }
        return (whole, part);
    }

    // "what the (report|review) said" stands for both.
    private static IEnumerable<string> Choices(string phrase)
    {
        int open = phrase.IndexOf('('), close = phrase.IndexOf(')');
        return open < 0 || close < open ? [phrase]
            : phrase[(open + 1)..close].Split('|').SelectMany(choice => Choices(phrase[..open] + choice + phrase[(close + 1)..]));
    }
}
