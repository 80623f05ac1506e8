using System.Globalization;
using System.Text;

namespace Heed.Domain.Shared;

/// <summary>The part of a public address that names a record: small letters, digits and hyphens, 2 to 80 of them.</summary>
public static class Slugs
{
    public static bool IsValid(string? slug) =>
        slug is { Length: >= 2 and <= 80 }
        && slug.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && slug[0] != '-' && slug[^1] != '-' && !slug.Contains("--", StringComparison.Ordinal);

    /// <summary>A slug made from a title; it may be empty when the title holds no letter or digit.</summary>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString()[..Math.Min(slug.Length, 80)].Trim('-');
    }
}
