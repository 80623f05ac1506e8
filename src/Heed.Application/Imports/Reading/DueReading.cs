namespace Heed.Application.Imports.Reading;

internal enum DueKind
{
    Day,
    MonthOnly,
    OpenEnded,
    Unreadable,
}

/// <summary>One date as somebody wrote it, and what can be read from it.</summary>
/// <param name="Number">The number in front of it ("2." or "(b)"), by which it belongs to an action.</param>
internal sealed record DueReading(DueKind Kind, DateOnly? Date, string Text, string? Number = null);
