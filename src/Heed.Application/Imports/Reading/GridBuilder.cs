namespace Heed.Application.Imports.Reading;

/// <summary>Lays cells out on a grid as a table's row and column spans say, however wrong those are.</summary>
internal sealed class GridBuilder(string name)
{
    // A span is a number somebody else wrote: a table wider than this is cut rather than believed.
    internal const int Widest = 256;
    private readonly List<(List<Cell?> Cells, string Place)> _rows = [];
    private readonly Dictionary<int, (Cell Cell, int Left)> _down = [];
    private int _column;

    public int RowCount => _rows.Count;

    public void Row(string place)
    {
        FinishRow();
        _rows.Add(([], place));
        _column = 0;
    }

    public void Add(Cell cell, int across = 1, int down = 1)
    {
        TakeFromAbove();
        across = Math.Clamp(across, 1, Math.Max(1, Widest - _column));
        for (var i = 0; i < across; i++)
        {
            if (down > 1)
            {
                _down[_column] = (cell, down - 1);
            }
            Put(cell);
        }
    }

    /// <summary>The cell above in this column, for formats that say "continued" instead of counting.</summary>
    public Cell? Above()
    {
        var above = _rows.Count < 2 ? null : _rows[^2].Cells;
        return above is not null && _column < above.Count ? above[_column] : null;
    }

    public void Skip(int columns)
    {
        for (var i = 0; i < columns && _column < Widest; i++)
        {
            Put(null);
        }
    }

    public Grid Build()
    {
        FinishRow();
        var width = _rows.Count == 0 ? 0 : _rows.Max(r => r.Cells.Count);
        return new Grid(name, [.. _rows.Select(r => new GridRow(Full(r.Cells, width, r.Place), r.Place))], width);
    }

    private static Cell[] Full(List<Cell?> cells, int width, string place)
    {
        var empty = new Cell([], place);
        var full = new Cell[width];
        for (var i = 0; i < width; i++)
        {
            full[i] = (i < cells.Count ? cells[i] : null) ?? empty;
        }
        return full;
    }

    private void Put(Cell? cell)
    {
        if (_column < Widest)
        {
            _rows[^1].Cells.Add(cell);
            _column++;
        }
        else if (cell is { Blank: false } && !_rows[^1].Cells.Contains(cell))
        {
            // Beyond the widest table we lay out, words still count.
            Overflow.Add(new Aside(cell.Text, UnplacedWhy.NotUnderstood, cell.Place));
        }
    }

    public List<Aside> Overflow { get; } = [];

    private void TakeFromAbove()
    {
        while (_down.TryGetValue(_column, out var above) && _column < Widest)
        {
            if (above.Left <= 1)
            {
                _down.Remove(_column);
            }
            else
            {
                _down[_column] = (above.Cell, above.Left - 1);
            }
            Put(above.Cell);
        }
    }

    private void FinishRow()
    {
        if (_rows.Count == 0)
        {
            return;
        }
        while (_down.Keys.Any(k => k >= _column) && _column < Widest)
        {
            TakeFromAbove();
            if (_down.Keys.Any(k => k >= _column))
            {
                Put(null);
            }
        }
    }
}
