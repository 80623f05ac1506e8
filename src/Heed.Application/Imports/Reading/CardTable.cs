namespace Heed.Application.Imports.Reading;

/// <summary>Reads tables whose labels stand at the left: one card for each recommendation, or a plan turned on its side.</summary>
internal static class CardTable
{
    /// <summary>A row for each card or column; null where the table has its headings on top.</summary>
    public static IReadOnlyList<RowFields>? Rows(Grid grid, IReadOnlyDictionary<string, Column> choices, ColumnMap? top)
    {
        if (grid.Width < 2 || grid.Rows.Count < 2)
        {
            return null;
        }
        var labels = new HashSet<Column>();
        int understood = 0, labelled = 0;
        foreach (var row in grid.Rows)
        {
            var cells = row.Distinct().ToList();
            if (cells.Count == 0 || (cells.Count == 1 && row.Cells.Count(c => ReferenceEquals(c, cells[0])) == grid.Width))
            {
                continue;
            }
            labelled++;
            if (Label(row.Cells[0], choices) is { } column)
            {
                understood++;
                labels.Add(column);
            }
        }
        var core = labels.Contains(Column.Recommendation) || labels.Contains(Column.Action) || labels.Contains(Column.Finding);
        var better = top is null || labels.Count > top.Columns.Select(c => c.ReadAs).Where(c => c != Column.Ignore).Distinct().Count();
        return core && labels.Count >= 3 && understood * 3 >= labelled * 2 && better ? All(grid, choices) : null;
    }

    /// <summary>The cards in some rows of the table: a label, its words, perhaps another label and its words.</summary>
    public static IReadOnlyList<RowFields> Labelled(Grid grid, int from, int to, IReadOnlyDictionary<string, Column> choices)
    {
        var cards = new Cards(grid.Name);
        for (var r = from; r < to; r++)
        {
            ReadPairs(grid.Rows[r], cards, choices);
        }
        return cards.Done();
    }

    private static List<RowFields> All(Grid grid, IReadOnlyDictionary<string, Column> choices)
    {
        // Several columns of words beside one column of labels: each of them is a record.
        var records = grid.Width > 2 && grid.Rows.Count(r => r.Cells.Skip(1).Distinct().Count(c => !c.Blank && Label(c, choices) is null) >= 2) * 2 > grid.Rows.Count
            && !grid.Rows.Any(r => !r.Cells[0].Blank && r.Cells.Skip(1).Any(c => Words.Key(c.Text) == Words.Key(r.Cells[0].Text)))
            && grid.Rows.Count(r => r.Cells.Skip(1).Any(c => Label(c, choices) is not null)) * 2 <= grid.Rows.Count;
        if (!records)
        {
            return [.. Labelled(grid, 0, grid.Rows.Count, choices)];
        }
        var rows = new List<RowFields>();
        for (var c = 1; c < grid.Width; c++)
        {
            var cards = new Cards($"{grid.Name}, column {c + 1}");
            foreach (var row in grid.Rows.Where(r => Label(r.Cells[0], choices) is not null))
            {
                cards.Add(Label(row.Cells[0], choices)!.Value, row.Cells[0], row.Cells[c]);
            }
            rows.AddRange(cards.Done());
        }
        return rows;
    }

    private static void ReadPairs(GridRow row, Cards cards, IReadOnlyDictionary<string, Column> choices)
    {
        var cells = row.Cells.Distinct().Where(c => !c.Blank).ToList();
        if (cells is [var only] && RecommendationNumber.Head(Words.OneLine(only.Text)) is { } head)
        {
            if (head.After.Length > 0)
            {
                cards.Heading(only);
            }
            else
            {
                cards.Number(only);
            }
            return;
        }
        if (cells is [var words] && cards.AwaitsWords && Words.Count(words.Text) >= 3)
        {
            cards.More(Column.Recommendation, "", words);
            return;
        }
        for (var i = 0; i < cells.Count; i++)
        {
            if (Label(cells[i], choices) is { } column && i + 1 < cells.Count && (Label(cells[i + 1], choices) is null || cells.Count == 2))
            {
                cards.Add(column, cells[i], cells[++i]);
            }
            else if (i > 0 && Label(cells[i], choices) is null)
            {
                cards.More(cells[i]);
            }
        }
    }

    private static Column? Label(Cell cell, IReadOnlyDictionary<string, Column> choices)
    {
        var text = Words.OneLine(cell.Text).TrimEnd(':', ' ');
        if (text.Length is 0 or > 70 || Words.Count(text) > 9)
        {
            return null;
        }
        return RecommendationNumber.Head(text) is { After.Length: 0 } ? Column.Recommendation
            : HeaderRow.Of(text, choices) is { Strength: >= 0.5 } m ? m.Column : null;
    }
}
