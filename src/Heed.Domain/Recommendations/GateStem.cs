namespace Heed.Domain.Recommendations;

/// <summary>Brings the forms of an English word to one stem, so that "referred", "referral" and "referring" meet. The stem itself need not be a word.</summary>
internal static class GateStem
{
    private static readonly (string Ending, int Least)[] Endings =
    [
        ("isation", 3), ("ization", 3), ("ational", 3), ("ations", 4), ("ation", 4), ("ition", 4), ("ments", 4), ("ment", 4), ("ness", 4), ("ity", 5), ("ally", 4), ("ably", 4),
        ("ly", 4), ("al", 5), ("ive", 5), ("ance", 5), ("ence", 5), ("ion", 4), ("or", 6), ("ise", 4), ("ize", 4),
    ];

    public static string Of(string word)
    {
        var w = word.ToLowerInvariant().Replace('’', '\'');
        w = Cut(Cut(w, "'s", 1), "'", 1);
        w = Plural(w);
        w = Tense(w);
        foreach (var (ending, least) in Endings)
        {
            if (w.Length - ending.Length >= least && w.EndsWith(ending, StringComparison.Ordinal))
            {
                w = Undouble(w[..^ending.Length]);
                break;
            }
        }

        w = w.Length > 3 ? Cut(w, "e", 3) : w;
        return w.Length > 2 && w[^1] == 'y' ? w[..^1] + "i" : w;
    }

    private static string Plural(string w) => w switch
    {
        _ when w.Length < 4 || w.EndsWith("ss", StringComparison.Ordinal) || w.EndsWith("us", StringComparison.Ordinal) || w.EndsWith("is", StringComparison.Ordinal) => w,
        _ when w.EndsWith("ies", StringComparison.Ordinal) => w.Length > 4 ? w[..^3] + "y" : w[..^1],
        _ when w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("xes", StringComparison.Ordinal) || w.EndsWith("ches", StringComparison.Ordinal) || w.EndsWith("shes", StringComparison.Ordinal) => w[..^2],
        _ => Cut(w, "s", 3),
    };

    private static string Tense(string w)
    {
        if (w.Length > 4 && w.EndsWith("ied", StringComparison.Ordinal))
        {
            return w[..^3] + "y";
        }

        foreach (var ending in (string[])["ing", "ed"])
        {
            // A stem without a vowel is no stem: "thing", "bed".
            if (w.Length - ending.Length >= 3 && w.EndsWith(ending, StringComparison.Ordinal) && w[..^ending.Length].Any(c => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y'))
            {
                return Undouble(w[..^ending.Length]);
            }
        }

        return w;
    }

    private static string Undouble(string w) =>
        w.Length > 3 && w[^1] == w[^2] && !"aeiosz".Contains(w[^1], StringComparison.Ordinal) ? w[..^1] : w;

    private static string Cut(string w, string ending, int least) =>
        w.Length - ending.Length >= least && w.EndsWith(ending, StringComparison.Ordinal) ? w[..^ending.Length] : w;
}
