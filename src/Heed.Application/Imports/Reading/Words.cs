using System.Globalization;
using System.Text;

namespace Heed.Application.Imports.Reading;

/// <summary>The words of a text, as they are compared and kept.</summary>
internal static class Words
{
    /// <summary>Runs of white space become one space, lines stay lines; invisible characters go.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (c is '\n' or '\v' or '\f' or '\r' or '\u2028' or '\u2029' or '\u0085')
            {
                if (tidy.Length > 0 && tidy[^1] != '\n')
                {
                    tidy.Append('\n');
                }
                space = false;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = true;
            }
            else if (!Invisible(c))
            {
                if (space && tidy.Length > 0 && tidy[^1] != '\n')
                {
                    tidy.Append(' ');
                }
                space = false;
                tidy.Append(c);
            }
        }
        return tidy.ToString().Trim();
    }

    public static string OneLine(string text) => Tidy(text).Replace('\n', ' ');

    /// <summary>Lower case words of letters and digits, each with where it stands.</summary>
    public static IEnumerable<(string Word, int Start, int Length)> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && !char.IsSurrogate(text[i]))
            {
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])))
            {
                i++;
            }
            yield return (text[start..i].ToLowerInvariant(), start, i - start);
        }
    }

    public static int Count(string text) => Of(text).Count();

    /// <summary>Letters and digits in lower case with single spaces between: for comparing headings.</summary>
    public static string Key(string text) => string.Join(' ', Of(text).Select(w => w.Word));

    private static bool Invisible(char c) => c > '\u007f' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
