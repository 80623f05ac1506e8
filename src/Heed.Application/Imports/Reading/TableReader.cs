namespace Heed.Application.Imports.Reading;

/// <summary>Reads one table of a plan from its heading down.</summary>
internal sealed class TableReader(PlanBuilder plan, IReadOnlyDictionary<string, Column> choices)
{
    private const int SearchedForHeading = 60;
    private ColumnMap? _last;
    private int _lastWidth;
    private readonly HashSet<Grid> _inner = [];

    /// <summary>True where the table was a plan, or part of one.</summary>
    public bool Read(Grid grid)
    {
        if (_inner.Contains(grid))
        {
            return true;
        }
        if (grid.Rows.Count == 0 || grid.Width == 0)
        {
            return false;
        }
        var header = Heading(grid);
        if (CardTable.Rows(grid, choices, header?.Map) is { } cards)
        {
            ReadCards(grid, cards);
            return true;
        }
        if (header is { } found)
        {
            ReadRows(grid, found.Map, found.At, found.Rows);
            return true;
        }
        // The next page of the same plan, whose heading is not repeated.
        if (_last is not null && _lastWidth == grid.Width && LooksContinued(grid, _last))
        {
            ReadRows(grid, _last, 0, 0);
            return true;
        }
        if (GuessedColumns.Of(grid) is { } guess)
        {
            ReadRows(grid, guess, 0, 0);
            return true;
        }
        return false;
    }

    /// <summary>Reads a table that stands inside a row of another: what it says belongs to that row's recommendation.</summary>
    public void ReadInner(Grid grid)
    {
        if (plan.Current is { } above && Heading(grid) is { } found && !found.Map.HasAny(Column.Recommendation, Column.Finding) && _inner.Add(grid))
        {
            var (map, width) = (_last, _lastWidth);
            Note(grid, found.Map, true);
            MarkHeading(grid, found.At, found.Rows);
            new TableRows(plan, grid, found.Map, true, choices, ReadInner).Read(found.At + found.Rows);
            (_last, _lastWidth, plan.Current) = (map, width, above);
        }
    }

    /// <summary>Anything but a table lies between this table and the last one.</summary>
    public void ForgetHeading() => _last = null;

    private (ColumnMap Map, int At, int Rows)? Heading(Grid grid)
    {
        for (var r = 0; r < Math.Min(SearchedForHeading, grid.Rows.Count); r++)
        {
            if (HeaderRow.Read(grid, r, choices) is { Map.MakesPlan: true } header)
            {
                return (BlankHeadings.Fill(grid, header.Map, r + header.Rows), r, header.Rows);
            }
        }
        return null;
    }

    private void ReadRows(Grid grid, ColumnMap map, int at, int headerRows)
    {
        var underHeading = !map.HasAny(Column.Recommendation, Column.Finding) && plan.Current is { } waiting && waiting.Actions.Count == 0;
        ReadAbove(grid, at);
        underHeading |= !map.HasAny(Column.Recommendation, Column.Finding) && plan.Current is { Actions.Count: 0 };
        if (!underHeading)
        {
            plan.Current = null;
        }
        plan.SectionBody = null;
        Note(grid, map, headerRows > 0);
        MarkHeading(grid, at, headerRows);
        _last = map;
        _lastWidth = grid.Width;
        new TableRows(plan, grid, map, underHeading, choices, ReadInner).Read(at + headerRows);
    }

    // Above the heading stands the plan's title, or the recommendation that the rows below answer.
    private void ReadAbove(Grid grid, int at)
    {
        for (var r = 0; r < at; r++)
        {
            foreach (var cell in grid.Rows[r].Distinct())
            {
                cell.Why = UnplacedWhy.Heading;
            }
        }
        if (at > 0 && CardTable.Labelled(grid, 0, at, choices) is { Count: > 0 } cards)
        {
            foreach (var card in cards)
            {
                plan.Add(card, new PlanShape(true, false, false, false, false, false));
            }
        }
        else if (at > 0 && grid.Rows[at - 1].Distinct().ToList() is [var only] && RecommendationNumber.Head(Words.OneLine(only.Text)) is { After.Length: > 0 })
        {
            var fields = new RowFields(grid.Rows[at - 1].Place);
            fields.All.Add(new Field(Column.Recommendation, "", only, only.Lines));
            plan.Add(fields, new PlanShape(true, false, false, false, false, false));
        }
    }

    private static void MarkHeading(Grid grid, int at, int rows)
    {
        for (var r = at; r < at + rows; r++)
        {
            foreach (var cell in grid.Rows[r].Distinct())
            {
                cell.Why = UnplacedWhy.Heading;
            }
        }
    }

    private void ReadCards(Grid grid, IReadOnlyList<RowFields> cards)
    {
        foreach (var cell in grid.Cells())
        {
            cell.Why = UnplacedWhy.Heading;
        }
        var all = cards.SelectMany(c => c.All).ToList();
        var shape = PlanShapes.Of(all.Select(f => f.Column), false);
        foreach (var f in all.DistinctBy(f => f.Heading))
        {
            plan.Columns.Add(new ColumnReading(grid.Name, plan.Columns.Count(c => c.Table == grid.Name), f.Heading, f.Column, true));
        }
        foreach (var card in cards)
        {
            plan.Add(card, shape);
        }
        plan.Finish();
    }

    private void Note(Grid grid, ColumnMap map, bool stated) => plan.Columns.AddRange(map.Columns
        .Where(c => c.Heading.Length > 0 || c.ReadAs != Column.Ignore)
        .Select(c => new ColumnReading(grid.Name, c.Index, c.Heading, c.ReadAs, stated && c.Strength >= 0.5)));

    private static bool LooksContinued(Grid grid, ColumnMap map)
    {
        var due = map.Columns.FirstOrDefault(c => c.ReadAs == Column.DueDate);
        var filled = grid.Rows.Count(r => map.Columns.Any(c => c.ReadAs is Column.Action or Column.Recommendation && Words.Count(r.Cells[c.Index].Text) > 3));
        return filled * 2 >= grid.Rows.Count(r => !r.Blank) && (due is null || grid.Rows.All(r => Words.Count(r.Cells[due.Index].Text) <= 12));
    }
}
