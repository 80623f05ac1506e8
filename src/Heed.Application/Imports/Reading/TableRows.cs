namespace Heed.Application.Imports.Reading;

/// <summary>Walks down the rows under a heading, telling plan rows from sections, guidance, keys and repeated headings.</summary>
internal sealed class TableRows(PlanBuilder plan, Grid grid, ColumnMap first, bool underHeading, IReadOnlyDictionary<string, Column> choices, Action<Grid> readInner)
{
    private ColumnMap _map = first;
    private bool _underHeading = underHeading;
    private int _read;
    private bool _inKey;

    public void Read(int from)
    {
        for (var r = from; r < grid.Rows.Count; r++)
        {
            var row = grid.Rows[r];
            if (row.Blank)
            {
                _inKey = false;
                continue;
            }
            if (HeaderRow.Read(grid, r, choices) is { } header)
            {
                Mark(row, UnplacedWhy.Heading);
                for (var more = 1; more < header.Rows; more++)
                {
                    Mark(grid.Rows[++r], UnplacedWhy.Heading);
                }
                _map = header.Map.MakesPlan ? header.Map : _map;
                continue;
            }
            Take(row, r);
        }
        plan.Finish();
    }

    private void Take(GridRow row, int r)
    {
        if (RowKinds.IsGuidance(row, _read))
        {
            Mark(row, UnplacedWhy.Guidance);
        }
        else if (_inKey || IsKey(row))
        {
            Mark(row, UnplacedWhy.Key);
            _inKey = true;
        }
        else if (Section(row, r) is { } section)
        {
            Open(section, row);
        }
        else
        {
            _read++;
            plan.Add(Fields(row, r), PlanShapes.Of(_map.Columns.Select(c => c.ReadAs), _underHeading));
            foreach (var inner in row.Cells.Distinct().SelectMany(c => c.Inner))
            {
                readInner(inner);
            }
        }
    }

    private bool IsKey(GridRow row) => RowKinds.IsKey(row) && !_map.Columns.Any(c => c.ReadAs is Column.Number && RecommendationNumber.Cell(row.Cells[c.Index].Text) is not null && row.Cells[c.Index].Text.Any(char.IsDigit));

    // One cell across the table, or alone at the left of it.
    private Cell? Section(GridRow row, int r)
    {
        if (row.Distinct().ToList() is not [var only] || grid.Width < 2)
        {
            return null;
        }
        var covers = row.Cells.Count(c => ReferenceEquals(c, only));
        var at = Array.IndexOf(row.Cells, only);
        var column = _map.Columns[at].ReadAs;
        var across = covers >= Math.Max(2, (grid.Width + 1) / 2);
        var alone = covers < grid.Width && at <= 1 && column is Column.Number or Column.Ignore or Column.Title or Column.Recommendation or Column.Finding or Column.Action
            && Words.Count(only.Text) <= 8 && !only.Text.Contains(" should", StringComparison.OrdinalIgnoreCase) && !only.Text.EndsWith('.')
            && (RecommendationNumber.Cell(only.Text) is null || !only.Text.Any(char.IsDigit))
            && (at == 0 || column is Column.Recommendation);
        return (across || alone) && !IsContinuation(only, r) ? only : null;
    }

    // A cell merged downwards says that this row belongs to the one above.
    private bool IsContinuation(Cell only, int r) => r > 0 && Array.Exists(grid.Rows[r - 1].Cells, c => ReferenceEquals(c, only));

    private void Open(Cell section, GridRow row)
    {
        var text = Words.OneLine(section.Text);
        section.Why = UnplacedWhy.Heading;
        if (RecommendationNumber.Head(text) is { } head)
        {
            StartUnder(section, row, head.After.Length > 0);
        }
        else if (Scopes.OfSection(text) is { } scope)
        {
            plan.SectionScope = scope;
            plan.SectionBody = null;
        }
        else if (!_map.HasAny(Column.Recommendation, Column.Finding) && (Words.Count(text) >= 8 || (plan.WaitingNumber is not null && Words.Count(text) >= 3)))
        {
            StartUnder(section, row, true);
        }
        else if (LeadPart.KindOf(text) == LeadKind.Body && Words.Count(text) <= 10)
        {
            plan.SectionBody = section;
        }
        else
        {
            plan.SectionBody = null;
            if (Words.Count(text) > 20)
            {
                section.Why = UnplacedWhy.Text;
            }
        }
    }

    private void StartUnder(Cell section, GridRow row, bool hasText)
    {
        if (!hasText)
        {
            var head = RecommendationNumber.Head(Words.OneLine(section.Text))!.Value;
            plan.WaitingNumber = new WaitingHead(head.Number, head.Scope, null, section);
            return;
        }
        var fields = new RowFields(row.Place);
        fields.All.Add(new Field(Column.Recommendation, "", section, section.Lines));
        plan.Add(fields, new PlanShape(true, false, false, false, false, false));
        _underHeading = true;
    }

    private RowFields Fields(GridRow row, int r)
    {
        var fields = new RowFields(row.Place);
        foreach (var column in _map.Columns)
        {
            var cell = row.Cells[column.Index];
            if (column.Index > 0 && ReferenceEquals(row.Cells[column.Index - 1], cell) && !cell.Blank)
            {
                continue;
            }
            if (column.ReadAs == Column.Ignore)
            {
                cell.Why = column.Heading.Length > 0 ? UnplacedWhy.OtherColumn : UnplacedWhy.NotUnderstood;
            }
            if (column.ReadAs == Column.Finding)
            {
                cell.Why = UnplacedWhy.OtherColumn;
            }
            if (!cell.Blank || cell.Fill is not null)
            {
                var again = r > 0 && ReferenceEquals(grid.Rows[r - 1].Cells[column.Index], cell) && cell.Home is not null;
                var field = new Field(column.ReadAs, column.Heading, cell, cell.Lines, again, Rows(cell, column.Index, r));
                fields.All.AddRange(HoldsBoth(column) ? Both(field) : [field]);
            }
        }
        return fields;
    }

    private bool HoldsBoth(MappedColumn column) => column.ReadAs is Column.Lead or Column.DueDate
        && !(_map.Has(Column.Lead) && _map.Has(Column.DueDate)) && WhoAndWhen.Asks(column.Heading);

    private static IEnumerable<Field> Both(Field field)
    {
        var (who, when) = WhoAndWhen.Split(field.Text);
        yield return field with { Column = Column.Lead, Lines = Cell.SplitLines(who), Cut = who };
        yield return field with { Column = Column.DueDate, Lines = Cell.SplitLines(when), Cut = when };
    }

    private int Rows(Cell cell, int column, int r)
    {
        int top = r, end = r + 1;
        while (top > 0 && ReferenceEquals(grid.Rows[top - 1].Cells[column], cell))
        {
            top--;
        }
        while (end < grid.Rows.Count && ReferenceEquals(grid.Rows[end].Cells[column], cell))
        {
            end++;
        }
        return cell.Blank ? 1 : end - top;
    }


    private static void Mark(GridRow row, UnplacedWhy why)
    {
        foreach (var cell in row.Distinct().Where(c => c.Home is null))
        {
            cell.Why = why;
        }
    }
}
