namespace Heed.Application.Imports.Reading;

/// <summary>One paragraph or line of a cell.</summary>
/// <param name="Marker">A number or bullet that the program adds and the words do not hold, else null.</param>
internal sealed record Line(string Text, string? Marker = null, int Level = 0, bool Bold = false);

/// <summary>A cell; where cells are merged, the same object stands in every place that it covers.</summary>
internal sealed class Cell(IReadOnlyList<Line> lines, string place) : Piece(place)
{
    private string? _text;

    public IReadOnlyList<Line> Lines => lines;
    public override string Text => _text ??= string.Join('\n', lines.Select(l => l.Text));
    public bool Blank => Text.Length == 0;
    public string? Fill { get; init; }
    public DateOnly? Date { get; init; }
    public bool MonthOnly { get; init; }
    public bool Italic { get; init; }

    /// <summary>Tables that stand inside the cell; they follow its own table among the document's pieces.</summary>
    public IReadOnlyList<Grid> Inner { get; init; } = [];

    /// <summary>A cell that its table's author marked as a heading.</summary>
    public bool Header { get; init; }

    public static Cell Of(string? text, string place, string? fill = null) => new(SplitLines(text), place) { Fill = fill };

    public static IReadOnlyList<Line> SplitLines(string? text) => string.IsNullOrWhiteSpace(text)
        ? []
        : [.. Words.Tidy(text).Split('\n').Where(l => l.Length > 0).Select(l => new Line(l))];
}
