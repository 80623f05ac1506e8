using System.Text;

namespace Heed.Domain.Recommendations;

/// <summary>Words as a person could have written them: what is endless is cut before any pattern looks at it, so that nobody can keep the gate busy.</summary>
internal static class GateText
{
    /// <summary>As long as the longest field that is judged, in characters.</summary>
    private const int Longest = 20_000;

    /// <summary>No word is longer.</summary>
    private const int LongestWord = 60;

    public static string Readable(string text)
    {
        var read = new StringBuilder(Math.Min(text.Length, Longest));
        var word = 0;
        foreach (var letter in text)
        {
            word = char.IsWhiteSpace(letter) ? 0 : word + 1;
            if (word <= LongestWord)
            {
                read.Append(letter);
            }

            if (read.Length == Longest)
            {
                break;
            }
        }

        return read.ToString();
    }
}
