namespace Heed.Application.Imports.Reading;

internal enum LeadKind
{
    Unknown,
    Person,
    Post,
    Body,
}

/// <summary>Says whether some words name a person, a post or a body.</summary>
internal static class LeadPart
{
    public static LeadKind KindOf(string text)
    {
        var words = text.Split([' ', '\u00a0', '/', '(', ')', ',', '.', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? LeadKind.Unknown
            : IsPerson(text) ? LeadKind.Person
            : Array.Exists(words, LeadLexicon.IsPost) ? LeadKind.Post
            : Array.Exists(words, LeadLexicon.IsBody) || Array.TrueForAll(words, IsAcronym) ? LeadKind.Body
            : LeadKind.Unknown;
    }

    public static bool IsPerson(string text)
    {
        var words = text.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var titles = words.TakeWhile(w => LeadLexicon.IsTitle(w.TrimEnd('.'))).Count();
        var names = words.Skip(titles).ToArray();
        if (names.Length == 0 || names.Length > 4 || (names.Length == 1 && titles == 0))
        {
            return false;
        }
        return Array.TrueForAll(names, IsNameWord) && names[^1].Length > 1 && !Array.TrueForAll(names, IsAcronym);
    }

    /// <summary>Splits "DCI Jane Doe" into rank and name; a courtesy title stays with the name.</summary>
    public static (string? Rank, string Name) Rank(string person)
    {
        var words = person.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rank = words.TakeWhile(w => LeadLexicon.IsTitle(w.TrimEnd('.')) && (LeadLexicon.IsPost(w.TrimEnd('.')) || IsAcronym(w)) && !w.StartsWith("Dr", StringComparison.Ordinal)).Count();
        return rank > 0 && rank < words.Length ? (string.Join(' ', words[..rank]), string.Join(' ', words[rank..])) : (null, person);
    }

    public static bool IsAcronym(string word) => word.Length is >= 2 and <= 8 && word.All(c => char.IsUpper(c) || char.IsDigit(c)) && char.IsUpper(word[0]);

    private static bool IsNameWord(string word)
    {
        var bare = word.TrimEnd('.');
        if (bare.ToLowerInvariant() is "de" or "van" or "der" or "von" or "bin" or "al" or "le" or "la" or "da" or "dos" or "el" or "ap")
        {
            return true;
        }
        return bare.Length > 0 && char.IsUpper(bare[0]) && bare.All(c => char.IsLetter(c) || c is '-' or '\'' or '’')
            && (bare.Length == 1 || !IsAcronym(bare)) && !LeadLexicon.NeverInName(bare)
            && !bare.Split('-').All(LeadLexicon.NeverInName);
    }
}
