using System.Text.RegularExpressions;

namespace Heed.Application.Platform.PublicFinding;

/// <summary>How near two spellings are.</summary>
internal static partial class Spelling
{
    /// <summary>How many letters must be changed, left out, put in or swapped with their neighbour to make one of the other.</summary>
    /// <param name="most">More than this is only known to be more.</param>
    public static int Away(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var (before, last, now) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            if (now.Min() > most)
            {
                return most + 1;
            }

            (before, last, now) = (last, now, before);
        }

        return last[other.Length];
    }

    /// <summary>How often each word of four letters or more stands in some texts, in small letters.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string> texts)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var word in Words().EnumerateMatches(text))
            {
                var said = text.Substring(word.Index, word.Length).ToLowerInvariant();
                found[said] = found.GetValueOrDefault(said) + 1;
            }
        }

        return found;
    }

    [GeneratedRegex(@"\p{L}{4,40}")]
    private static partial Regex Words();
}
