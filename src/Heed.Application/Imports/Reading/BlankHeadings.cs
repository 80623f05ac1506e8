namespace Heed.Application.Imports.Reading;

/// <summary>Gives columns without a heading, or with one that is not known, the meaning that their contents leave no doubt of: numbers, or colours.</summary>
internal static class BlankHeadings
{
    public static ColumnMap Fill(Grid grid, ColumnMap map, int from)
    {
        var columns = map.Columns.ToList();
        foreach (var column in map.Columns.Where(c => c is { ReadAs: Column.Ignore, Strength: 0 } && (c.Heading.Length == 0 || NamesNumbers(c.Heading))))
        {
            var cells = grid.Rows.Skip(from).Select(r => r.Cells[column.Index]).Distinct().ToList();
            var words = cells.Where(c => !c.Blank).ToList();
            var numbers = words.Count(c => c.Text.Any(char.IsDigit) && RecommendationNumber.Cell(c.Text) is not null);
            if (!map.Has(Column.Number) && column.Index <= 1 && words.Count > 0 && numbers * 10 >= words.Count * 7)
            {
                columns[column.Index] = column with { ReadAs = Column.Number };
            }
            else if (column.Heading.Length == 0 && !map.Has(Column.Rag) && words.Count == 0 && cells.Exists(c => RagColour.OfFill(c.Fill) is not null))
            {
                columns[column.Index] = column with { ReadAs = Column.Rag };
            }
        }
        return new ColumnMap(columns);
    }

    // "SAR ref", "Plan no.": a heading that nobody listed, over numbers.
    private static bool NamesNumbers(string heading) => Headings.KeyOf(heading).Split(' ') is { Length: <= 4 } words && words[^1] is "ref" or "reference" or "no" or "number" or "num" or "id" or "code" or "item";
}
