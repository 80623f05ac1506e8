using System.Globalization;
using System.Text;

namespace Heed.Domain.Shared;

/// <summary>Whether a text says anything to a reader.</summary>
public static class Blank
{
    /// <summary>Whether nothing of it would be seen: spaces of every kind, and signs that have no shape of their own.</summary>
    public static bool Is(string? text) => text is null || !text.EnumerateRunes().Any(HasShape);

    private static bool HasShape(Rune rune) => rune.Value is not (0x2800 or 0x3164 or 0xFFA0 or 0x115F or 0x1160)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
