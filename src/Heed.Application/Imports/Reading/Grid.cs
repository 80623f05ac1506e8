namespace Heed.Application.Imports.Reading;

/// <summary>A row of a table, one entry for each column of the grid.</summary>
internal sealed record GridRow(Cell[] Cells, string Place)
{
    public IEnumerable<Cell> Distinct()
    {
        Cell? last = null;
        foreach (var cell in Cells)
        {
            if (!ReferenceEquals(cell, last) && !cell.Blank)
            {
                yield return cell;
            }
            last = cell;
        }
    }

    public bool Blank => Array.TrueForAll(Cells, c => c.Blank);
}

/// <summary>A table with its merged cells laid out, so that a row and a column always meet in one cell.</summary>
internal sealed class Grid(string name, IReadOnlyList<GridRow> rows, int width) : Piece(name)
{
    private string? _text;

    public string Name => Place;
    public IReadOnlyList<GridRow> Rows => rows;
    public int Width => width;
    public override string Text => _text ??= string.Join('\n', Cells().Select(c => c.Text));

    /// <summary>Hidden cells and the like, which the table holds but nobody reading it sees.</summary>
    public List<Aside> Asides { get; } = [];

    public IEnumerable<Cell> Cells()
    {
        var seen = new HashSet<Cell>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (!cell.Blank && seen.Add(cell))
                {
                    yield return cell;
                }
            }
        }
    }

    public Grid Turned()
    {
        var turned = new List<GridRow>(width);
        for (var c = 0; c < width; c++)
        {
            turned.Add(new GridRow([.. rows.Select(r => r.Cells[c])], $"{Name}, column {c + 1}"));
        }
        return new Grid(Name, turned, rows.Count);
    }
}
