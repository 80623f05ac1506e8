namespace Heed.Application.Imports.Reading;

/// <summary>Gives each action its own date, where one cell holds the dates of several.</summary>
internal sealed class DatePairs
{
    private readonly List<(Field Field, List<DraftAction> Actions)> _cells = [];
    private readonly Dictionary<Piece, int> _known = [];

    /// <summary>A merged cell is met once for each row that it covers: its actions are gathered first.</summary>
    public void Add(Field field, List<DraftAction> actions)
    {
        if (field.Cut is null && _known.TryGetValue(field.Piece, out var at))
        {
            _cells[at].Actions.AddRange(actions.Where(a => !_cells[at].Actions.Contains(a)));
        }
        else
        {
            _known[field.Piece] = _cells.Count;
            _cells.Add((field, [.. actions]));
        }
    }

    public void Settle()
    {
        foreach (var (field, actions) in _cells.OrderBy(c => c.Field.Column == Column.NewDueDate))
        {
            if (field.Piece is Cell { Date: { } day } cell)
            {
                var real = new DueReading(cell.MonthOnly ? DueKind.MonthOnly : DueKind.Day, cell.MonthOnly ? EndOfMonth(day) : day, field.Text);
                actions.ForEach(a => Give(a, real, field));
            }
            else
            {
                Pair(field, actions);
            }
        }
        _cells.Clear();
        _known.Clear();
    }

    private static void Pair(Field field, List<DraftAction> actions)
    {
        var items = Items.Split(field.Lines);
        if (actions.Count > 1 && items.Count > 1 && items.All(i => i.Number is not null && actions.Exists(a => a.Number == i.Number)))
        {
            foreach (var action in actions)
            {
                Give(action, string.Join('\n', items.Where(i => i.Number == action.Number).Select(i => i.Text)), field);
            }
            return;
        }
        var lines = field.Lines.Select(l => l.Text).ToList();
        if (actions.Count > 1 && lines.Count == actions.Count)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                Give(actions[i], lines[i], field);
            }
            return;
        }
        var dates = DueWords.Read(field.Text);
        if (actions.Count > 1 && dates.Count > 1)
        {
            InOrder(field, actions, dates);
            return;
        }
        actions.ForEach(a => Give(a, field.Text, field));
    }

    private static void InOrder(Field field, List<DraftAction> actions, IReadOnlyList<DueReading> dates)
    {
        for (var i = 0; i < actions.Count; i++)
        {
            Give(actions[i], i < dates.Count ? dates[i] : dates[^1], field);
            // Fewer dates than actions leave open which belongs to whom; so do more.
            actions[i].SeveralDates = i >= dates.Count || dates.Count > actions.Count;
        }
    }

    private static void Give(DraftAction action, string text, Field field)
    {
        if (text.Length == 0)
        {
            return;
        }
        var dates = DueWords.Read(text);
        if (dates.Count == 0)
        {
            action.DueText.Add(text);
            return;
        }
        var readable = dates.Where(d => d.Date is not null).ToList();
        Give(action, readable.Count > 1 ? readable.MaxBy(d => d.Date)! : readable.Count == 1 ? readable[0] : dates[0], field);
        action.DueText[^1] = text;
        action.SeveralDates = dates.Count > 1;
    }

    private static void Give(DraftAction action, DueReading due, Field field)
    {
        // A revised date that cannot be read does not undo the first one.
        if (action.Due is null || field.Column != Column.NewDueDate || due.Date is not null)
        {
            action.Due = due;
        }
        action.DueText.Add(field.Text);
    }

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
