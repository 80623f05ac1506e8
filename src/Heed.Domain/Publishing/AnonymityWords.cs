namespace Heed.Domain.Publishing;

/// <summary>What the anonymity check knows of names, from <c>anonymity-words.txt</c>. All in small letters without accents.</summary>
internal static class AnonymityWords
{
    private static readonly Dictionary<string, HashSet<string>> Lists = [];
    private static readonly Dictionary<string, HashSet<string>> Short = [];
    private static readonly Dictionary<string, string> Streets = [];

    static AnonymityWords()
    {
        using var stream = typeof(AnonymityWords).Assembly.GetManifestResourceStream("Heed.anonymity-words.txt")!;
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
                Take(part, line);
            }
        }
    }

    /// <summary>A name that is also a word, so that its letters alone say little.</summary>
    public static bool IsCommon(string word) => Lists["common"].Contains(word);

    /// <summary>A surname that so many people have that another first name before it is another person.</summary>
    public static bool IsFrequent(string surname) => Lists["frequent"].Contains(surname);

    public static bool IsAcronym(string letters) => Lists["acronyms"].Contains(letters);

    public static bool IsTitle(string word) => Lists["titles"].Contains(word);

    public static bool BeginsSentences(string word) => Lists["beginnings"].Contains(word);

    /// <summary>What people do, and things hardly ever.</summary>
    public static bool IsDone(string word) => Lists["done"].Contains(word);

    public static bool IsOfSchools(string word) => Lists["schools"].Contains(word);

    public static bool IsKindOfStreet(string word) => Streets.ContainsKey(word);

    /// <summary>Whether streets have this name in most towns.</summary>
    public static bool IsPlainStreet(string word) => Lists["plainstreets"].Contains(word) || IsKindOfStreet(word);

    /// <summary>A word of an address in its long form.</summary>
    public static string OfAddress(string word) => Streets.GetValueOrDefault(word, word);

    /// <summary>Whether one name is what the other becomes, either way round.</summary>
    public static bool AreOneName(string one, string other) =>
        Short.GetValueOrDefault(one)?.Contains(other) == true || Short.GetValueOrDefault(other)?.Contains(one) == true;

    private static void Take(string part, string line)
    {
        var named = line.Split(':', 2, StringSplitOptions.TrimEntries);
        var words = named[^1].Split(',', StringSplitOptions.TrimEntries);
        switch (part)
        {
            case "short":
                Short[named[0]] = [.. words];
                break;
            case "streets":
                foreach (var word in words.Append(named[0]))
                {
                    // "St" before a name is Saint, and after it Street: it is read as a kind of street, on both sides of a comparison.
                    Streets.TryAdd(word, named[0]);
                }

                break;
            default:
                Lists[part] = [.. words];
                break;
        }
    }
}
