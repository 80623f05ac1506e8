namespace Heed.Application.Imports.Reading;

/// <summary>Guesses the columns of a table without headings, where the contents leave little doubt.</summary>
internal static class GuessedColumns
{
    public static ColumnMap? Of(Grid grid)
    {
        var rows = grid.Rows.Where(r => r.Distinct().Count() > 1).ToList();
        if (rows.Count < 2 || grid.Width < 3)
        {
            return null;
        }
        var columns = new List<MappedColumn>();
        var texts = 0;
        for (var c = 0; c < grid.Width; c++)
        {
            var cells = rows.Select(r => r.Cells[c]).Distinct().Where(x => !x.Blank).ToList();
            var meaning = Guess(cells, c, ref texts);
            columns.Add(new MappedColumn(c, "", meaning, 0));
        }
        var map = new ColumnMap(columns);
        if (texts == 1 && columns.Find(c => c.ReadAs == Column.Recommendation) is { } alone)
        {
            columns[alone.Index] = alone with { ReadAs = Column.Action };
        }
        var wanted = rows.Count(r => r.Cells.Any(x => Words.Count(x.Text) >= 5 && Asks(x.Text)));
        return texts >= 1 && map.Has(Column.DueDate) && map.HasAny(Column.Lead, Column.Number) && wanted * 2 >= rows.Count ? map : null;
    }

    private static Column Guess(List<Cell> cells, int index, ref int texts)
    {
        if (cells.Count == 0)
        {
            return Column.Ignore;
        }
        if (Most(cells, x => x.Date is not null || (DueWords.Read(x.Text) is [{ Kind: not DueKind.Unreadable }, ..] && Words.Count(x.Text) <= 6)))
        {
            return Column.DueDate;
        }
        if (index == 0 && Most(cells, x => RecommendationNumber.Cell(x.Text) is not null))
        {
            return Column.Number;
        }
        if (Most(cells, x => RagColour.OfWord(x.Text) is not null && Words.Count(x.Text) == 1))
        {
            return Column.Rag;
        }
        if (Most(cells, x => StatusWords.IsStatusOnly(x.Text)))
        {
            return Column.Status;
        }
        if (Most(cells, x => Words.Count(x.Text) <= 10 && !x.Text.EndsWith('.') && !Asks(x.Text) && LeadPart.KindOf(x.Text.Split(',', '\n', '(')[0]) != LeadKind.Unknown))
        {
            return Column.Lead;
        }
        return !Most(cells, x => Words.Count(x.Text) >= 3) ? Column.Ignore : ++texts switch { 1 => Column.Recommendation, 2 => Column.Action, 3 => Column.Progress, _ => Column.Ignore };
    }

    private static bool Most(List<Cell> cells, Func<Cell, bool> what) => cells.Count(what) * 10 >= cells.Count * 7;

    /// <summary>True where the words ask for something to be done.</summary>
    public static bool Asks(string text) => Asking.IsMatch(text);

    private static readonly System.Text.RegularExpressions.Regex Asking = Patterns.Asks();
}
