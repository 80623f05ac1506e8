namespace Heed.Application.Imports.Reading;

/// <summary>Settles headings that claim the same meaning, where a plan can have only one of it.</summary>
internal static class ColumnConflicts
{
    private static readonly (Column Claimed, Column Second)[] Once =
    [
        (Column.Number, Column.ActionNumber),
        (Column.Recommendation, Column.Finding),
        (Column.Title, Column.Ignore),
        (Column.Finding, Column.Ignore),
        (Column.DueDate, Column.NewDueDate),
        (Column.Rag, Column.Progress),
    ];

    public static ColumnMap Settle(List<MappedColumn> columns)
    {
        HintsYieldToHeadings(columns);
        foreach (var (claimed, second) in Once)
        {
            var rivals = columns.Where(c => c.ReadAs == claimed).OrderByDescending(c => c.Strength).ThenBy(c => c.Index).ToList();
            foreach (var loser in rivals.Skip(1).Where(r => r.Heading != rivals[0].Heading))
            {
                columns[loser.Index] = loser with { ReadAs = second, Strength = loser.Strength / 2 };
            }
        }
        OneDateIsTheTarget(columns);
        ActionsWithoutNumberColumn(columns);
        LettersAloneAreNoTicks(columns);
        return new ColumnMap(columns);
    }

    // "Level for action" beside "Action to take" only mentions an action.
    private static void HintsYieldToHeadings(List<MappedColumn> columns)
    {
        foreach (var hint in columns.Where(c => c.ReadAs != Column.Ignore && c.Strength is > 0 and < 0.3).ToList())
        {
            if (columns.Exists(c => c.ReadAs == hint.ReadAs && c.Strength >= 0.35 && c.Heading != hint.Heading))
            {
                columns[hint.Index] = hint with { ReadAs = Column.Ignore, Strength = 0 };
            }
        }
    }

    // "Completion date" beside "Target date" is when it was completed; a lone "New date" is the date.
    private static void OneDateIsTheTarget(List<MappedColumn> columns)
    {
        foreach (var c in columns.Where(c => c.ReadAs == Column.NewDueDate && Headings.KeyOf(c.Heading) is "completion date" or "complete by").ToList())
        {
            columns[c.Index] = c with { ReadAs = Column.Completed };
        }
        if (!columns.Exists(c => c.ReadAs is Column.DueDate or Column.NewDueDate) && columns.Find(c => c.ReadAs == Column.Milestones && NamesDates(c.Heading)) is { } steps)
        {
            columns[steps.Index] = steps with { ReadAs = Column.DueDate };
        }
        if (!columns.Exists(c => c.ReadAs == Column.DueDate) && columns.Find(c => c.ReadAs == Column.NewDueDate) is { } only
            && !columns.Exists(c => c.ReadAs is Column.TickComplete or Column.TickInProgress))
        {
            columns[only.Index] = only with { ReadAs = Column.DueDate };
        }
    }

    // "Key milestones / timescale" is where the dates stand, if there is no other place for them.
    private static bool NamesDates(string heading) => Words.Of(heading).Any(w => w.Word is "timescale" or "timescales" or "timeframe" or "date" or "dates" or "deadline" or "deadlines" or "when");

    private static void ActionsWithoutNumberColumn(List<MappedColumn> columns)
    {
        if (!columns.Exists(c => c.ReadAs == Column.Number) && !columns.Exists(c => c.ReadAs == Column.Recommendation)
            && columns.Find(c => c.ReadAs == Column.ActionNumber) is { } number)
        {
            columns[number.Index] = number with { ReadAs = Column.Number };
        }
    }

    // One column headed "Red" or "A" is not a choice of colours.
    private static void LettersAloneAreNoTicks(List<MappedColumn> columns)
    {
        var colours = columns.Where(c => c.ReadAs is Column.TickRed or Column.TickAmber or Column.TickGreen or Column.TickBlue).ToList();
        if (colours.Count == 1)
        {
            columns[colours[0].Index] = colours[0] with { ReadAs = Column.Ignore };
        }
        var ticks = columns.Where(c => c.ReadAs is Column.TickComplete or Column.TickInProgress or Column.TickNotStarted or Column.TickOverdue).ToList();
        if (ticks.Count == 1 && ticks[0].ReadAs != Column.TickComplete)
        {
            columns[ticks[0].Index] = ticks[0] with { ReadAs = Column.Status };
        }
    }
}
