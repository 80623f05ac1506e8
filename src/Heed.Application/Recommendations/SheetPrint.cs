using System.Security.Cryptography;
using System.Text;
using Heed.Application.Recommendations.Queries;

namespace Heed.Application.Recommendations;

/// <summary>
/// What stood in the fields of a row when it went out, as a short print of each: enough to tell whether the sheet or Heed has changed one
/// since, and too little to read anything from.
/// </summary>
internal static class SheetPrint
{
    /// <summary>The fields that had a value when the sheet went out, in the order of their prints.</summary>
    public static readonly IReadOnlyList<SheetField> Fields = [SheetField.Text, SheetField.Lead, SheetField.Role, SheetField.Due, SheetField.Reported];

    private static readonly Dictionary<SheetField, RegisterColumn> Columns = RegisterColumns.All.Where(c => c.Field is not null).ToDictionary(c => c.Field!.Value);

    public static string Of(Register.Row row) => string.Join(' ', Fields.Select(f => Of(Value(row, f))));

    public static string Of(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(value))))[..10];

    /// <summary>The value of a field as it stands in Heed now, as a sheet says it.</summary>
    public static string Value(Register.Row row, SheetField field) => RegisterFiles.Text(Columns[field].Of(row));

    /// <summary>A text without what a spreadsheet changes by itself: its line ends, and spaces around it.</summary>
    public static string Plain(string text) => string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(line => line.TrimEnd())).Trim();
}
