using System.Text.RegularExpressions;

namespace Heed.Domain.Publishing;

/// <summary>What became of some words from one text to the next.</summary>
public enum WordsFate
{
    Kept,
    Added,
    Removed,
}

/// <summary>Words that stand together and had the same fate.</summary>
public sealed record ChangedWords(WordsFate Fate, string Text);

/// <summary>Two texts, word by word.</summary>
public static partial class WordsChanged
{
    /// <summary>Longer texts are shown one after the other: nobody reads so many marks.</summary>
    private const int MostWords = 3_000;

    /// <returns>The pieces in order: those kept and added together are the later text, those kept and removed the earlier.</returns>
    public static IReadOnlyList<ChangedWords> Of(string before, string after)
    {
        var (old, now) = (Pieces(before), Pieces(after));
        if (old.Count > MostWords || now.Count > MostWords)
        {
            return [.. new ChangedWords[] { new(WordsFate.Removed, before), new(WordsFate.Added, after) }.Where(c => c.Text.Length > 0)];
        }

        var found = new List<ChangedWords>();
        var common = Common(old, now);
        int i = 0, j = 0;
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                Add(found, WordsFate.Kept, now[j]);
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Count && (j == now.Count || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(found, WordsFate.Removed, old[i++]);
            }
            else
            {
                Add(found, WordsFate.Added, now[j++]);
            }
        }

        return found;
    }

    /// <summary>How many words the ends of both texts share, from each pair of places on.</summary>
    private static int[,] Common(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<ChangedWords> found, WordsFate fate, string words)
    {
        if (found.Count > 0 && found[^1].Fate == fate)
        {
            found[^1] = found[^1] with { Text = found[^1].Text + words };
        }
        else
        {
            found.Add(new ChangedWords(fate, words));
        }
    }

    /// <summary>Each word with the space after it.</summary>
    private static List<string> Pieces(string text) => [.. Words().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\S+\s*|\s+")]
    private static partial Regex Words();
}
