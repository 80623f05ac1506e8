namespace Heed.Application.Imports;

/// <summary>One cell of the document that was read as several actions.</summary>
public sealed record SplitCell(string Text, IReadOnlyList<ActionDraft> Actions)
{
    /// <summary>The cells of a row in which the words of more than one action stand.</summary>
    public static IReadOnlyList<SplitCell> Of(RowDraft row) =>
        [.. row.Actions.Select(a => (Action: a, Cell: CellOf(row, a))).Where(x => x.Cell is not null)
            .GroupBy(x => (x.Cell!.Value.Place, x.Cell.Value.Cell))
            .Where(g => g.Count() > 1)
            .Select(g => new SplitCell(g.Key.Cell.Text, [.. g.Select(x => x.Action)]))];

    private static (string Place, OriginalCell Cell)? CellOf(RowDraft row, ActionDraft action)
    {
        var words = Reading.Words.Key(action.Text);
        var original = action.Original ?? row.Original;
        return words.Length > 0 && original.Cells.FirstOrDefault(c => Reading.Words.Key(c.Text).Contains(words, StringComparison.Ordinal)) is { } cell ? (original.Place, cell) : null;
    }
}
