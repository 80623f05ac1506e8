namespace Heed.Application.Imports.Reading;

/// <summary>Holds a table open while it goes on over the following pages.</summary>
internal sealed class PdfOpenTable(Document document)
{
    private readonly List<GridRow> _rows = [];
    private readonly List<Aside> _between = [];
    private double[]? _columns;
    private int _tables;
    private string _heading = "";

    public void Add(TextPiece text)
    {
        Close();
        document.Pieces.Add(text);
    }

    public void Aside(string text, string place)
    {
        if (_columns is null)
        {
            document.Aside(text, UnplacedWhy.PageFurniture, place);
        }
        else
        {
            _between.Add(new Aside(text, UnplacedWhy.PageFurniture, place));
        }
    }

    public void Add(PdfTable table, PdfPage page)
    {
        var rows = Rows(table, page);
        if (_columns is null || !Same(_columns, table.Columns))
        {
            Close();
            _columns = table.Columns;
            _tables++;
            _heading = KeyOf(rows);
            _rows.AddRange(rows);
            return;
        }
        var repeated = rows.Count > 0 && KeyOf(rows) == _heading ? 1 : 0;
        Join(rows, repeated);
        _rows.AddRange(rows);
        Limits.CheckRows(_rows.Count);
    }

    public void Close()
    {
        if (_columns is null)
        {
            return;
        }
        var grid = new Grid($"table {_tables}", [.. _rows], _columns.Length - 1);
        grid.Asides.AddRange(_between);
        document.Pieces.Add(grid);
        _rows.Clear();
        _between.Clear();
        _columns = null;
    }

    private static string KeyOf(List<GridRow> rows) => rows.Count == 0 ? "" : string.Join('|', rows[0].Distinct().Select(c => Words.Key(c.Text)));

    private static bool Same(double[] a, double[] b) => a.Length == b.Length && a.Zip(b).All(p => Math.Abs(p.First - p.Second) < 4);

    // A row that the end of a page cut in two goes on in mid sentence.
    private void Join(List<GridRow> rows, int at)
    {
        while (at < rows.Count && at < 3 && HeaderRow.LooksLikeHeadings(rows[at], new Dictionary<string, Column>(), out _))
        {
            at++;
        }
        if (at >= rows.Count || _rows.Count == 0)
        {
            return;
        }
        var (last, next) = (_rows[^1], rows[at]);
        var cut = !HasOwnNumber(last.Cells[0], next.Cells[0]) && next.Cells.Where((c, i) => !c.Blank && char.IsLower(c.Text[0]) && !last.Cells[i].Blank).Any();
        var fits = next.Cells.Select((c, i) => c.Blank || !last.Cells[i].Blank).All(x => x);
        if (!cut || !fits)
        {
            // A cell that is merged over the end of the page is empty on the next one.
            return;
        }
        var joined = new Dictionary<Cell, Cell>();
        for (var i = 0; i < next.Cells.Length; i++)
        {
            if (!next.Cells[i].Blank && !joined.ContainsKey(last.Cells[i]))
            {
                joined[last.Cells[i]] = Together(last.Cells[i], next.Cells[i]);
            }
        }
        Replace(_rows, joined);
        // What goes on over several rows of the next page belongs to each of them as a whole.
        var after = new Dictionary<Cell, Cell>();
        for (var i = 0; i < next.Cells.Length; i++)
        {
            after[next.Cells[i]] = joined.GetValueOrDefault(last.Cells[i], last.Cells[i]);
        }
        Replace(rows, after);
        rows.RemoveAt(at);
    }

    private static void Replace(List<GridRow> rows, Dictionary<Cell, Cell> by)
    {
        foreach (var row in rows)
        {
            for (var c = 0; c < row.Cells.Length; c++)
            {
                row.Cells[c] = by.GetValueOrDefault(row.Cells[c], row.Cells[c]);
            }
        }
    }

    // "4.1" under "3.1" begins a row, though a "tbc" further along has no capital.
    private static bool HasOwnNumber(Cell last, Cell next) => !last.Blank && next.Text.Any(char.IsDigit)
        && RecommendationNumber.Cell(last.Text) is { } above && RecommendationNumber.Cell(next.Text) is { } own && above.Number != own.Number;

    private static Cell Together(Cell a, Cell b)
    {
        var lines = a.Lines.ToList();
        lines[^1] = lines[^1] with { Text = lines[^1].Text + (char.IsLower(b.Text[0]) || (char.IsDigit(b.Text[0]) && Items.Peel(b.Text).Number is null) ? " " : "\n") + b.Lines[0].Text };
        lines = [.. lines.SelectMany(l => l.Text.Split('\n').Select(t => l with { Text = t })), .. b.Lines.Skip(1)];
        return new Cell(lines, a.Place) { Fill = a.Fill ?? b.Fill };
    }

    private List<GridRow> Rows(PdfTable table, PdfPage page)
    {
        var made = new Dictionary<PdfCell, Cell>();
        var rows = new List<GridRow>();
        foreach (var (_, cells) in table.Rows)
        {
            var place = $"{page.Place}, row {rows.Count + 1}";
            rows.Add(new GridRow([.. cells.Select(c =>
            {
                if (!made.TryGetValue(c, out var cell))
                {
                    made[c] = cell = new Cell(PdfLines.Of(c.Words, c.Right), place) { Fill = c.Fill };
                }
                return cell;
            })], place));
        }
        return rows;
    }
}
