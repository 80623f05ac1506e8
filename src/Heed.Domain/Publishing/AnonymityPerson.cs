namespace Heed.Domain.Publishing;

/// <summary>One full name of a person of the key: their own, or another form of it that has a first and a last name.</summary>
/// <param name="Parts">Its words in order, folded; two or more.</param>
/// <param name="Last">Those of its last name: more than one where hyphens join them.</param>
internal sealed record AnonymityPerson(KeyLine Line, IReadOnlyList<string> Parts, IReadOnlyList<string> Last)
{
    public string First => Parts[0];

    /// <summary>First and last name, without what stands between them.</summary>
    public IReadOnlyList<string> Short { get; } = [Parts[0], .. Last];

    /// <summary>Whether every part of it is a word too.</summary>
    public bool IsCommon { get; } = Parts.All(AnonymityWords.IsCommon);

    /// <summary>First and last name as one word.</summary>
    public string Compact { get; } = Parts[0] + string.Concat(Last);

    /// <summary>The first letters of its parts: of all, and of the first and the last.</summary>
    public IReadOnlySet<string> Initials { get; } = new HashSet<string> { string.Concat(Parts.Select(p => p[0])), $"{Parts[0][0]}{Last[0][0]}", $"{Parts[0][0]}{Parts[^1][0]}" };

    /// <param name="name">As the key has it; a title before it is no part of it.</param>
    /// <returns>Null where it has one word only.</returns>
    public static AnonymityPerson? Of(KeyLine line, AnonymityText name)
    {
        var words = name.Words.SkipWhile(w => AnonymityWords.IsTitle(w.Folded) && w != name.Words[^1]).ToList();
        if (words.Count < 2)
        {
            return null;
        }

        var from = words.Count - 1;
        while (from > 1 && words[from].Gap == "-")
        {
            from--;
        }

        var parts = words.Select(w => w.Folded).ToList();
        return new AnonymityPerson(line, parts, parts[from..]);
    }
}
