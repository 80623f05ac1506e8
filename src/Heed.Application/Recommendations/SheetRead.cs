using Heed.Domain.Recommendations;

namespace Heed.Application.Recommendations;

/// <summary>One row of a sheet that came back.</summary>
/// <param name="Number">Its number in the spreadsheet, for a person.</param>
/// <param name="Key">The action it is; null where the cell holds no key.</param>
/// <param name="Prints">What stood in its fields when it went out; empty where that is gone.</param>
/// <param name="Cells">What stands in its fields now. A day is written as Heed writes it; what is no day stays as it was typed.</param>
internal sealed record SheetRow(int Number, ActionId? Key, IReadOnlyList<string> Prints, IReadOnlyDictionary<SheetField, string> Cells)
{
    public string Of(SheetField field) => Cells.GetValueOrDefault(field, "");
}

/// <summary>A sheet as it came back.</summary>
/// <param name="WentOut">Every action that went out with it; empty where that is gone.</param>
/// <param name="WhyNot">Why it cannot be taken, in a sentence that says what to do; null where it can.</param>
internal sealed record SheetRead(IReadOnlyList<SheetRow> Rows, IReadOnlyList<ActionId> WentOut, string? WhyNot = null)
{
    public static SheetRead Not(string why) => new([], [], why);

    /// <summary>A row in which nothing is filled in is none.</summary>
    public static bool IsEmpty(SheetRow row) => row.Key is null && row.Cells.Values.All(string.IsNullOrWhiteSpace);
}
