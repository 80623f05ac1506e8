namespace Heed.Application.Imports.Reading;

/// <summary>Lays the cells of a sheet out as a table: without its hidden columns, and with its merged cells.</summary>
internal sealed class ExcelLayout(
    string name,
    SortedDictionary<int, SortedDictionary<int, Cell>> rows,
    List<(int From, int To)> hiddenColumns,
    List<(int Top, int Left, int Bottom, int Right)> merged,
    ExcelConditions conditions,
    List<Aside> asides)
{
    private const int MergeWork = 3_000_000;

    public static string Place(string sheet, int row) => $"sheet '{sheet}', row {row}";

    public Grid Lay()
    {
        var numbers = rows.Keys.ToList();
        var columns = Columns();
        var place = new Dictionary<int, int>();
        columns.ForEach(c => place[c] = place.Count);
        var cells = numbers.Select(n =>
        {
            var empty = new Cell([], Place(name, n));
            var row = new Cell[columns.Count];
            Array.Fill(row, empty);
            foreach (var (column, cell) in rows[n])
            {
                if (place.TryGetValue(column, out var at))
                {
                    row[at] = conditions.Colour(cell, n, column);
                }
                else
                {
                    asides.Add(new Aside(cell.Text, UnplacedWhy.NotUnderstood, cell.Place));
                }
            }
            return row;
        }).ToList();
        Merge(numbers, columns, cells);
        var grid = new Grid($"sheet '{name}'", [.. numbers.Select((n, i) => new GridRow(cells[i], Place(name, n)))], columns.Count);
        grid.Asides.AddRange(asides.Where(a => a.Text.Length > 0));
        return grid;
    }

    private List<int> Columns()
    {
        var used = new SortedSet<int>(rows.Values.SelectMany(r => r.Where(c => !c.Value.Blank || RagColour.OfFill(c.Value.Fill) is not null).Select(c => c.Key)));
        var columns = new List<int>();
        for (var c = used.Count == 0 ? 1 : used.Min; used.Count > 0 && c <= used.Max && columns.Count < GridBuilder.Widest; c++)
        {
            if (!hiddenColumns.Exists(h => c >= h.From && c <= h.To))
            {
                columns.Add(c);
            }
        }
        return columns;
    }

    private void Merge(List<int> numbers, List<int> columns, List<Cell[]> cells)
    {
        var work = 0;
        foreach (var (top, left, bottom, right) in merged)
        {
            int r0 = numbers.BinarySearch(top), c0 = columns.BinarySearch(left);
            r0 = r0 < 0 ? ~r0 : r0;
            c0 = c0 < 0 ? ~c0 : c0;
            if (r0 >= numbers.Count || c0 >= columns.Count || numbers[r0] > bottom || columns[c0] > right)
            {
                continue;
            }
            var anchor = cells[r0][c0];
            anchor = anchor.Blank && anchor.Fill is null ? new Cell([], Place(name, numbers[r0])) : anchor;
            for (var r = r0; r < numbers.Count && numbers[r] <= bottom; r++)
            {
                for (var c = c0; c < columns.Count && columns[c] <= right && work++ < MergeWork; c++)
                {
                    if (!ReferenceEquals(cells[r][c], anchor) && !cells[r][c].Blank)
                    {
                        // Excel shows only the first cell of a merged area; the others keep what they held.
                        asides.Add(new Aside(cells[r][c].Text, UnplacedWhy.HiddenText, cells[r][c].Place));
                    }
                    cells[r][c] = anchor;
                }
            }
        }
    }
}
