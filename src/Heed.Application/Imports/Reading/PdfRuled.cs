namespace Heed.Application.Imports.Reading;

/// <summary>A table on a page, with the rows and columns that its drawn lines make.</summary>
internal sealed class PdfTable(double top, double bottom, double[] columns, List<(double Top, List<PdfCell> Cells)> rows)
{
    public double Top => top;
    public double Bottom => bottom;

    /// <summary>Where each column begins, and where the last one ends.</summary>
    public double[] Columns => columns;
    public List<(double Top, List<PdfCell> Cells)> Rows => rows;
    public HashSet<PdfWord> Words { get; } = [];
}

/// <summary>A cell of a page: shared by every place of the grid that it covers.</summary>
internal sealed class PdfCell
{
    public double Left { get; set; } = double.MaxValue;
    public double Right { get; set; }
    public List<PdfWord> Words { get; } = [];
    public string? Fill { get; set; }
}

/// <summary>Finds the tables that are drawn with lines.</summary>
internal static class PdfRuled
{
    private const double Near = 2.5;

    /// <summary>What is no wider than this, in points, is drawn as a line.</summary>
    public const double Thin = 3;

    public static List<PdfTable> Find(PdfPage page)
    {
        var across = page.Boxes.Where(b => b.Height <= Thin && b.Width > 8).ToList();
        var down = page.Boxes.Where(b => b.Width <= Thin && b.Height > 4).ToList();
        // Coloured boxes have edges too, where a designer drew no lines.
        var tables = new List<PdfTable>();
        if (across.Count < 2 || down.Count < 2 || across.Count + down.Count > 8_000)
        {
            return tables;
        }
        foreach (var (h, v) in Groups(across, down))
        {
            var xs = Snap(v.Select(b => (b.Left + b.Right) / 2));
            var ys = Snap(h.Select(b => (b.Top + b.Bottom) / 2).Concat(OpenEnds(h, v)));
            if (xs.Length >= 3 && ys.Length >= 2 && xs.Length <= 60 && ys.Length <= 400)
            {
                var table = Lay(page, xs, ys, h, v);
                if (table.Words.Count > 0)
                {
                    tables.Add(table);
                }
            }
        }
        return tables;
    }

    // A row that the end of the page cuts has no line there, but its columns' lines go on to it.
    private static IEnumerable<double> OpenEnds(List<PdfBox> across, List<PdfBox> down)
    {
        double first = across.Min(b => b.Top), last = across.Max(b => b.Bottom), top = down.Min(b => b.Top), bottom = down.Max(b => b.Bottom);
        if (bottom > last + 6 && down.Count(d => d.Bottom > bottom - Near) > 2)
        {
            yield return bottom;
        }
        if (top < first - 6 && down.Count(d => d.Top < top + Near) > 2)
        {
            yield return top;
        }
    }

    private static IEnumerable<(List<PdfBox> Across, List<PdfBox> Down)> Groups(List<PdfBox> across, List<PdfBox> down)
    {
        // Lines belong to one table where their heights overlap: pages hold tables one above the other.
        var bands = down.Select(d => (d.Top, d.Bottom)).OrderBy(d => d.Top).ToList();
        var joined = new List<(double Top, double Bottom)>();
        foreach (var band in bands)
        {
            if (joined.Count > 0 && band.Top <= joined[^1].Bottom + Near)
            {
                joined[^1] = (joined[^1].Top, Math.Max(joined[^1].Bottom, band.Bottom));
            }
            else
            {
                joined.Add(band);
            }
        }
        foreach (var (top, bottom) in joined)
        {
            var h = across.Where(a => a.Top >= top - Near && a.Bottom <= bottom + Near).ToList();
            var v = down.Where(d => d.Top >= top - Near && d.Bottom <= bottom + Near).ToList();
            if (h.Count >= 2 && v.Count >= 2)
            {
                yield return (h, v);
            }
        }
    }

    private static double[] Snap(IEnumerable<double> values)
    {
        var snapped = new List<double>();
        foreach (var value in values.Order())
        {
            if (snapped.Count == 0 || value - snapped[^1] > Near)
            {
                snapped.Add(value);
            }
        }
        return [.. snapped];
    }

    private static PdfTable Lay(PdfPage page, double[] xs, double[] ys, List<PdfBox> h, List<PdfBox> v)
    {
        int columns = xs.Length - 1, rows = ys.Length - 1;
        var cells = new PdfCell[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var middleY = (ys[r] + ys[r + 1]) / 2;
                var middleX = (xs[c] + xs[c + 1]) / 2;
                var cell = c > 0 && !v.Exists(b => Math.Abs((b.Left + b.Right) / 2 - xs[c]) <= Near && b.Top <= middleY && b.Bottom >= middleY) ? cells[r, c - 1]
                    : r > 0 && !h.Exists(b => Math.Abs((b.Top + b.Bottom) / 2 - ys[r]) <= Near && b.Left <= middleX && b.Right >= middleX) ? cells[r - 1, c]
                    : new PdfCell();
                cell.Left = Math.Min(cell.Left, xs[c]);
                cell.Right = Math.Max(cell.Right, xs[c + 1]);
                cell.Fill ??= page.Boxes.FindLast(b => b.Fill is not null && b.Width > Thin && b.Height > Thin && b.Left <= middleX && b.Right >= middleX && b.Top <= middleY && b.Bottom >= middleY)?.Fill;
                cells[r, c] = cell;
            }
        }
        var list = Enumerable.Range(0, rows).Select(r => (ys[r], Enumerable.Range(0, columns).Select(c => cells[r, c]).ToList())).ToList();
        var table = new PdfTable(ys[0], ys[^1], xs, list);
        foreach (var word in page.Words)
        {
            int r = Slot(ys, word.Centre), c = Slot(xs, word.Middle);
            if (r >= 0 && c >= 0)
            {
                cells[r, c].Words.Add(word);
                table.Words.Add(word);
            }
        }
        return table;
    }

    private static int Slot(double[] edges, double at)
    {
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            if (at >= edges[i] && at < edges[i + 1])
            {
                return i;
            }
        }
        return -1;
    }
}
