namespace Heed.Application.Imports.Reading;

/// <summary>Collects labelled words into rows: a new recommendation, or a second action after its lead, begins a new one.</summary>
internal sealed class Cards(string place)
{
    private readonly List<RowFields> _done = [];
    private RowFields _now = new(place);

    /// <summary>"Recommendation 4: words" in one cell or paragraph.</summary>
    public void Heading(Piece piece)
    {
        Begin(piece.Place);
        _now.All.Add(new Field(Column.Recommendation, "", piece, piece is Cell cell ? cell.Lines : Cell.SplitLines(piece.Text)));
    }

    /// <summary>A numbered item of a list that is a recommendation.</summary>
    public void Item(TextPiece piece)
    {
        Begin(piece.Place);
        _now.All.Add(new Field(Column.Recommendation, "", piece, LinesOf(piece)));
    }

    public void Add(Column column, Piece label, Piece words)
    {
        Label(column, label.Place);
        if (column == Column.Recommendation && RecommendationNumber.Head(Words.OneLine(label.Text)) is not null)
        {
            _now.All.Add(new Field(Column.Number, "", label, Cell.SplitLines(label.Text)));
        }
        _now.All.Add(new Field(column, Words.OneLine(label.Text).TrimEnd(':'), words, words is Cell cell ? cell.Lines : Cell.SplitLines(words.Text)));
    }

    public void AddCut(Column column, string label, Piece piece, string words)
    {
        Label(column, piece.Place);
        _now.All.Add(new Field(column, label, piece, Cell.SplitLines(words)) { Cut = words });
    }

    /// <summary>Begins what a label alone announces.</summary>
    public void Label(Column column, string where)
    {
        var second = column switch
        {
            Column.Number => _now.All.Exists(f => f.Column is Column.Number or Column.Recommendation or Column.Action),
            Column.Recommendation or Column.Finding => _now.All.Exists(f => f.Column is Column.Recommendation or Column.Action or Column.Finding && !(f.Column == Column.Finding && column == Column.Recommendation)),
            Column.Title => _now.All.Exists(f => f.Column is Column.Title or Column.Action),
            Column.Action => _now.Has(Column.Action) && _now.All.Exists(f => f.Column >= Column.Lead && f.Column != Column.Outcome),
            _ => false,
        };
        if (second)
        {
            Begin(where);
        }
    }

    /// <summary>Words that go on with what the last label announced.</summary>
    public void More(Piece piece)
    {
        if (_now.All.Count > 0)
        {
            var last = _now.All[^1];
            _now.All.Add(new Field(last.Column, last.Heading, piece, piece is Cell cell ? cell.Lines : LinesOf(piece)));
        }
    }

    public void More(Column column, string heading, Piece piece) => _now.All.Add(new Field(column, heading, piece, piece is Cell cell ? cell.Lines : LinesOf(piece)));

    /// <summary>"Recommendation 4" in a row of its own: its words stand in the next.</summary>
    public void Number(Cell cell)
    {
        Begin(cell.Place);
        _now.All.Add(new Field(Column.Number, "", cell, cell.Lines));
    }

    public bool AwaitsWords => _now.All is [{ Column: Column.Number }];

    public bool Empty => _now.All.Count == 0;

    public Column? Last => _now.All.Count > 0 ? _now.All[^1].Column : null;

    public IReadOnlyList<RowFields> Done()
    {
        Begin(place);
        return _done;
    }

    private void Begin(string where)
    {
        if (_now.All.Count > 0)
        {
            _done.Add(_now);
        }
        _now = new RowFields(where);
    }

    private static IReadOnlyList<Line> LinesOf(Piece piece) => piece is TextPiece text
        ? [.. Cell.SplitLines(text.Text).Select((l, i) => i == 0 ? l with { Marker = text.Marker, Level = text.Kind == TextKind.ListItem ? text.Level : 0 } : l)]
        : Cell.SplitLines(piece.Text);
}
