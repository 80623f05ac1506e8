using System.Globalization;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>How the fields of a sheet and what stands in them are said.</summary>
public static class SheetWords
{
    public static string Of(SheetField field) => RegisterColumns.All.First(c => c.Field == field).Head;

    /// <summary>A day in words; what is empty as "nothing".</summary>
    public static string Value(SheetField field, string value) => value.Length == 0 ? "nothing"
        : field == SheetField.Due && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Words.Day(day)
        : value;
}
