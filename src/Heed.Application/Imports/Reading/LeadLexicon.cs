namespace Heed.Application.Imports.Reading;

/// <summary>The words of <c>leadwords.txt</c>, by which posts, bodies and people's names are told apart.</summary>
internal static class LeadLexicon
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Lists = new(Load);

    public static bool IsPost(string word) => Has("post", word);

    public static bool IsBody(string word) => Has("body", word);

    public static bool IsTitle(string word) => Has("title", word);

    public static bool NeverInName(string word) => Has("never", word) || Has("body", word) || Has("post", word);

    private static bool Has(string list, string word) => Lists.Value.TryGetValue(list, out var words)
        && words.Contains(word.Replace('’', '\'').ToLowerInvariant());

    private static Dictionary<string, HashSet<string>> Load()
    {
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        using var stream = typeof(LeadLexicon).Assembly.GetManifestResourceStream("Heed.Imports.leadwords.txt")
            ?? throw new InvalidOperationException("leadwords.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var list = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                lists[line.Trim('[', ']')] = list = new HashSet<string>(StringComparer.Ordinal);
            }
            else if (!line.StartsWith('#'))
            {
                list.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }
        return lists;
    }
}
