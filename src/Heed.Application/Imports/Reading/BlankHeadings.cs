namespace Heed.Application.Imports.Reading;

/// <summary>Gives columns without a heading, or with one that is not known, the meaning that their contents leave no doubt of: numbers, or colours.</summary>
internal static class BlankHeadings
{
    public static ColumnMap Fill(Grid grid, ColumnMap map, int from)
    {
        var columns = map.Columns.ToList();
        // A row of one cell is a section, and says nothing about a column.
        var rows = grid.Rows.Skip(from).Where(r => r.Distinct().Skip(1).Any()).ToList();
        foreach (var column in map.Columns.Where(c => c is { ReadAs: Column.Ignore, Strength: 0 } && (c.Heading.Length == 0 || Headings.NamesNumbers(Headings.KeyOf(c.Heading)))))
        {
            var cells = rows.Select(r => r.Cells[column.Index]).Distinct().ToList();
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
}
