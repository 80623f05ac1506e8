using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads "C7" and "A1:C9".</summary>
internal static partial class ExcelReference
{
    [GeneratedRegex(@"&(?:[LCRPNDTAFZGBIUSEXYOH]|&|""[^""]*""|K[0-9A-Fa-f]{6}|\d{1,3})", RegexOptions.None, 1000)]
    private static partial Regex Codes();

    public static (int Row, int Column) Read(string? reference, int row, int column)
    {
        if (reference is null)
        {
            return (row, column);
        }
        int letters = 0, i = 0;
        for (; i < reference.Length && char.IsAsciiLetter(reference[i]) && i < 3; i++)
        {
            letters = letters * 26 + (char.ToUpperInvariant(reference[i]) - 'A' + 1);
        }
        return (int.TryParse(reference.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_048_576 ? number : row, letters is > 0 and <= 16_384 ? letters : column);
    }

    public static (int Top, int Left, int Bottom, int Right)? Area(string? reference)
    {
        if (reference is null)
        {
            return null;
        }
        var parts = reference.Replace("$", "").Split(':');
        var (top, left) = Read(parts[0], 0, 0);
        var (bottom, right) = Read(parts[^1], 0, 0);
        return top > 0 && left > 0 && bottom >= top && right >= left ? (top, left, bottom, right) : null;
    }

    public static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters((column - 1) % 26 + 1);

    /// <summary>A header or footer without its codes for fonts, page numbers and sides.</summary>
    public static string WithoutCodes(string text) => Codes().Replace(text, " ").Trim();
}
