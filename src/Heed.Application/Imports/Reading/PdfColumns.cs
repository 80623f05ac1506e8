namespace Heed.Application.Imports.Reading;

/// <summary>Finds tables without drawn lines: a row of headings, and words that stand under each of them.</summary>
internal static class PdfColumns
{
    private static readonly Dictionary<string, Column> NoChoices = [];

    public static List<PdfTable> Find(PdfPage page)
    {
        var rows = Segments(page);
        for (var i = 0; i < rows.Count; i++)
        {
            var heads = HeadsOf(rows[i]);
            if (heads >= 2)
            {
                var end = HeadEnd(rows, i);
                return Lay(page, rows, i, end) is { } table ? [table] : [];
            }
        }
        return [];
    }

    private static int HeadsOf(List<Segment> row) => row.Count < 2 ? 0
        : row.Select(s => HeaderRow.Of(s.Text, NoChoices) is { Strength: >= 0.6 } m ? m.Column : Column.Ignore).Where(c => c != Column.Ignore).Distinct().Count() is var known
            && known >= 2 && known * 2 >= row.Count ? known : 0;

    // Headings of two or three lines stand closer together than heading and first row.
    private static int HeadEnd(List<List<Segment>> rows, int at)
    {
        var end = at + 1;
        while (end < rows.Count && end < at + 4 && rows[end][0].Top - rows[end - 1][0].Bottom < rows[at][0].Height * 0.2 && rows[end].TrueForAll(s => Words.Count(s.Text) <= 4))
        {
            end++;
        }
        return end;
    }

    private static PdfTable? Lay(PdfPage page, List<List<Segment>> rows, int head, int body)
    {
        var columns = Columns(page, rows, head);
        if (columns.Length < 3)
        {
            return null;
        }
        var made = new List<(double Top, List<PdfCell> Cells)>();
        var table = new PdfTable(rows[head][0].Top, page.Height, columns, made);
        PdfCell[]? now = null;
        double last = 0;
        for (var r = head; r < rows.Count; r++)
        {
            var placed = rows[r].Select(s => (Segment: s, Column: Slot(columns, s))).ToList();
            if (placed.Exists(p => p.Column < 0))
            {
                if (now is not null && r > body)
                {
                    now = null;
                    if (rows[r][0].Top - last > rows[r][0].Height)
                    {
                        break;
                    }
                }
                continue;
            }
            var gap = rows[r][0].Top - last;
            if (now is null || r == body || (r > body && Begins(placed.Select(p => p.Column).ToList(), gap, rows[r][0].Height)))
            {
                now = [.. Enumerable.Range(0, columns.Length - 1).Select(c => new PdfCell { Left = columns[c], Right = columns[c + 1] - 6 })];
                made.Add((rows[r][0].Top, [.. now]));
            }
            foreach (var (segment, column) in placed)
            {
                now[column].Words.AddRange(segment.Words);
                table.Words.UnionWith(segment.Words);
            }
            last = rows[r].Max(s => s.Bottom);
        }
        Narrow(made);
        return made.Count > 1 ? table : null;
    }

    // Words wrap where the column's widest line ends, not where the next column begins.
    private static void Narrow(List<(double Top, List<PdfCell> Cells)> rows)
    {
        for (var c = 0; rows.Count > 0 && c < rows[0].Cells.Count; c++)
        {
            var right = rows.SelectMany(r => r.Cells[c].Words).Select(w => w.Right).DefaultIfEmpty(0).Max();
            rows.ForEach(r => r.Cells[c].Right = right + 1);
        }
    }

    // A new row begins in its first column, or after a gap with words in several columns.
    private static bool Begins(List<int> columns, double gap, double height) =>
        (columns.Count > 1 && gap > height * 0.45) || (columns.Contains(0) && gap > height * 0.3 && columns.Count > 1);

    private static double[] Columns(PdfPage page, List<List<Segment>> rows, int head)
    {
        var starts = rows[head].Select(s => s.Left).Order().ToList();
        var edges = new List<double> { Math.Min(starts[0], rows.Skip(head).SelectMany(r => r).Min(s => s.Left)) - 4 };
        for (var i = 1; i < starts.Count; i++)
        {
            // Words under a centred heading begin further left than it does; none reaches over the gap between columns.
            var between = rows.Skip(head).SelectMany(r => r).Where(s => s.Left > starts[i - 1] + 4 && s.Left <= starts[i] + 2 && s.Left > starts[i] - 80).Select(s => s.Left).ToList();
            var left = between.Count > 0 ? between.Where(l => rows.Skip(head).SelectMany(r => r).Count(s => s.Left < l - 3 && s.Right > l + 1) * 10 < rows.Count).DefaultIfEmpty(starts[i]).Min() : starts[i];
            edges.Add(left - 3);
        }
        edges.Add(page.Width);
        return [.. edges];
    }

    private static int Slot(double[] columns, Segment s)
    {
        for (var c = 0; c + 1 < columns.Length; c++)
        {
            if (s.Left >= columns[c] - 2 && s.Left < columns[c + 1] - 2)
            {
                // Words that run over the next column's edge stand across the table.
                return s.Right <= columns[c + 1] + 6 ? c : -1;
            }
        }
        return -1;
    }

    private static List<List<Segment>> Segments(PdfPage page)
    {
        var rows = new List<List<Segment>>();
        foreach (var row in PdfLines.Rows(page.Words))
        {
            var segments = new List<Segment>();
            foreach (var word in row)
            {
                if (segments.Count > 0 && word.Left - segments[^1].Right < word.Height * 0.9)
                {
                    segments[^1].Words.Add(word);
                }
                else
                {
                    segments.Add(new Segment([word]));
                }
            }
            rows.Add(segments);
        }
        return rows;
    }

    private sealed record Segment(List<PdfWord> Words)
    {
        public double Left => Words[0].Left;
        public double Right => Words[^1].Right;
        public double Top => Words.Min(w => w.Top);
        public double Bottom => Words.Max(w => w.Bottom);
        public double Height => Words[0].Height;
        public string Text => PdfLines.Text(Words);
    }
}
