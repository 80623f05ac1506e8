namespace Heed.Application.Imports.Reading;

/// <summary>Reads plain and delimited text.</summary>
internal static class TextFile
{
    private static readonly Dictionary<string, Column> NoChoices = [];

    public static Document Read(string text, string fileName, IReadOnlyDictionary<string, Column> choices)
    {
        Check(text);
        var document = new Document();
        var named = fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        if (Best(text, choices, named) is { } grid)
        {
            document.Pieces.Add(grid);
        }
        else
        {
            PlainText.Read(text, document);
        }
        return document;
    }

    private static void Check(string text)
    {
        var amount = new Amount();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            amount.Take(line.Length);
        }
    }

    // The delimiter under which most headings of a plan are understood is the right one.
    private static Grid? Best(string text, IReadOnlyDictionary<string, Column> choices, bool named)
    {
        Grid? best = null;
        var most = 0;
        foreach (var delimiter in Delimited.Delimiters)
        {
            if (!text.Contains(delimiter) || (delimiter == '|' && text.Contains("\n|", StringComparison.Ordinal)))
            {
                continue;
            }
            var grid = Lay(text, delimiter);
            var score = Understood(grid, choices);
            if (score == 0)
            {
                score = (named && Even(grid)) || GuessedColumns.Of(grid) is not null ? 1 : 0;
            }
            if (score > most)
            {
                (best, most) = (grid, score);
            }
        }
        return best;
    }

    private static int Understood(Grid grid, IReadOnlyDictionary<string, Column> choices)
    {
        for (var r = 0; r < Math.Min(40, grid.Rows.Count) && grid.Width > 1; r++)
        {
            if (HeaderRow.Read(grid, r, choices.Count > 0 ? choices : NoChoices) is { Map.MakesPlan: true } header)
            {
                return 2 + header.Map.Columns.Count(c => c.Heading.Length > 0);
            }
        }
        return 0;
    }

    private static bool Even(Grid grid) => grid.Width > 1
        && grid.Rows.Count(r => r.Cells.Count(c => !c.Blank) > 1) * 2 > grid.Rows.Count(r => !r.Blank);

    private static Grid Lay(string text, char delimiter)
    {
        var rows = Delimited.Rows(text, delimiter);
        Limits.CheckRows(rows.Count(r => r.Cells.Exists(c => c.Length > 0)));
        var builder = new GridBuilder("the table");
        var amount = new Amount();
        foreach (var (cells, line) in rows)
        {
            var place = $"line {line}";
            builder.Row(place);
            foreach (var cell in cells)
            {
                amount.Take(cell.Length);
                builder.Add(Cell.Of(cell, place));
            }
        }
        var grid = builder.Build();
        grid.Asides.AddRange(builder.Overflow);
        return grid;
    }
}
