namespace Heed.Application.Imports.Reading;

/// <summary>The heading that stands over each column, and what it was taken to mean.</summary>
internal sealed record ColumnMap(IReadOnlyList<MappedColumn> Columns)
{
    public bool Has(Column column) => Columns.Any(c => c.ReadAs == column);

    public bool HasAny(params ReadOnlySpan<Column> columns)
    {
        foreach (var column in columns)
        {
            if (Has(column))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True where a plan could stand under these headings.</summary>
    // "Issue" over a column of versions is no finding: findings make a plan only beside what was done about them.
    public bool MakesPlan => (HasAny(Column.Recommendation, Column.Action) || (Has(Column.Finding) && Has(Column.Response)))
        && HasAny(Column.Action, Column.Lead, Column.LeadAgency, Column.LeadName, Column.LeadRole, Column.DueDate, Column.NewDueDate,
            Column.Progress, Column.Status, Column.Rag, Column.Response, Column.TickComplete, Column.TickInProgress, Column.Completed, Column.Evidence, Column.Addressees, Column.Scope)
        && (HasAny(Column.Recommendation, Column.Lead, Column.LeadAgency, Column.LeadName, Column.LeadRole, Column.DueDate)
            || (Has(Column.Action) && HasAny(Column.Finding, Column.Progress, Column.Status, Column.Rag)));
}

/// <param name="Strength">From 0 (guessed) to 1 (the whole heading was understood).</param>
internal sealed record MappedColumn(int Index, string Heading, Column ReadAs, double Strength);

/// <summary>Recognises the row, or the two rows, in which a table names its columns.</summary>
internal static class HeaderRow
{
    /// <summary>The columns named by this row (and the next, where they belong together); null where it is no heading.</summary>
    public static (ColumnMap Map, int Rows)? Read(Grid grid, int row, IReadOnlyDictionary<string, Column> choices)
    {
        if (!LooksLikeHeadings(grid.Rows[row], choices, out var here))
        {
            return null;
        }
        var rows = 1;
        while (rows < 3 && row + rows < grid.Rows.Count && BelongsTogether(grid, row, row + rows, choices))
        {
            rows++;
        }
        var map = Map(grid, row, rows, choices);
        return map.MakesPlan || here >= 3 ? (map, rows) : null;
    }

    // Of two rows of headings the lower one says what a column is, the upper one only groups them.
    private static ColumnMap Map(Grid grid, int row, int rows, IReadOnlyDictionary<string, Column> choices)
    {
        var columns = new List<MappedColumn>();
        for (var c = 0; c < grid.Width; c++)
        {
            var texts = Enumerable.Range(row, rows).Select(r => grid.Rows[r].Cells[c]).Distinct().Select(x => Words.OneLine(x.Text)).Where(t => t.Length > 0).ToList();
            var heading = string.Join(" / ", texts);
            var meaning = Best(grid, row, rows, c, choices);
            columns.Add(new MappedColumn(c, heading, meaning?.Column ?? Column.Ignore, meaning?.Strength ?? 0));
        }
        return ColumnConflicts.Settle(columns);
    }

    private static Meaning? Best(Grid grid, int row, int rows, int c, IReadOnlyDictionary<string, Column> choices)
    {
        for (var r = row + rows - 1; r >= row; r--)
        {
            if (Of(grid.Rows[r].Cells[c].Text, choices) is { } meaning)
            {
                return meaning;
            }
        }
        return null;
    }

    public static Meaning? Of(string heading, IReadOnlyDictionary<string, Column> choices) =>
        choices.TryGetValue(Headings.KeyOf(heading), out var chosen) ? new Meaning(chosen, 1) : Headings.Find(heading);

    public static bool LooksLikeHeadings(GridRow row, IReadOnlyDictionary<string, Column> choices, out int understood)
    {
        understood = 0;
        if (HoldsSentences(row))
        {
            return false;
        }
        int cells = 0, long_ = 0;
        var kinds = new HashSet<Column>();
        foreach (var cell in row.Distinct())
        {
            cells++;
            if (cell.Text.Length > 160 || Words.Count(cell.Text) > 26)
            {
                long_++;
                continue;
            }
            if (cell.Date is null && Of(cell.Text, choices) is { } meaning && (meaning.Strength >= 0.3 || cell.Header))
            {
                understood++;
                kinds.Add(meaning.Column);
            }
        }
        return kinds.Count >= 2 && long_ == 0 && understood * 2 >= cells && kinds.Overlaps(Core) && !LooksLikeData(row);
    }

    private static readonly HashSet<Column> Core = [Column.Recommendation, Column.Action, Column.Finding, Column.Title, Column.Response, Column.Outcome];

    // A row with a day in it, or with several sentences, holds a plan's contents and not its headings.
    private static bool LooksLikeData(GridRow row)
    {
        var cells = row.Distinct().ToList();
        return cells.Exists(c => c.Date is not null || (!c.Header && DateWords.In(c.Text).Any(d => !d.MonthOnly && d.End - d.Start > c.Text.Length / 2)));
    }

    // Asked of every row, so it must be cheap: most rows of a plan hold sentences or long texts.
    private static bool HoldsSentences(GridRow row)
    {
        int cells = 0, sentences = 0;
        foreach (var cell in row.Distinct())
        {
            cells++;
            if (cell.Text.Length > 160)
            {
                return true;
            }
            sentences += !cell.Header && cell.Text.EndsWith('.') && cell.Text.Length > 20 ? 1 : 0;
        }
        return sentences > cells / 3;
    }

    private static bool BelongsTogether(Grid grid, int upper, int lower, IReadOnlyDictionary<string, Column> choices)
    {
        var above = grid.Rows[upper].Cells;
        var below = grid.Rows[lower].Cells;
        var spansAcross = Enumerable.Range(1, grid.Width - 1).Any(c => ReferenceEquals(above[c], above[c - 1]) && !above[c].Blank);
        var reachesDown = Enumerable.Range(0, grid.Width).Any(c => ReferenceEquals(above[c], below[c]) && !above[c].Blank);
        var gapAbove = Enumerable.Range(0, grid.Width).Any(c => above[c].Blank && !below[c].Blank);
        if (grid.Rows[lower].Blank || !(spansAcross || reachesDown || gapAbove))
        {
            return false;
        }
        var own = grid.Rows[lower].Distinct().Where(c => !above.Contains(c)).ToList();
        var known = own.Count(c => c.Text.Length <= 80 && Of(c.Text, choices) is { Strength: >= 0.3 });
        return own.Count > 0 && known * 2 > own.Count && own.TrueForAll(c => Words.Count(c.Text) <= 12 && DateWords.In(c.Text).Count == 0);
    }
}
