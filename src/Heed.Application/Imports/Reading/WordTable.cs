namespace Heed.Application.Imports.Reading;

/// <summary>A table of a Word document while it is being read.</summary>
internal sealed class WordTable(string name)
{
    private readonly GridBuilder _grid = new(name);
    private readonly List<Aside> _asides = [];
    private readonly List<Line> _lines = [];
    private readonly List<Grid> _inner = [];
    private string _place = "";
    private string? _fill, _number;
    private int _across = 1;
    private bool _continues, _deletedRow, _italic, _words;

    public string Name => name;
    public bool InCell { get; private set; }

    /// <summary>Tables and boxes inside cells: they follow the table.</summary>
    public List<Piece> Floating { get; } = [];

    public void AddInner(List<Piece> pieces)
    {
        Floating.AddRange(pieces);
        _inner.AddRange(pieces.OfType<Grid>());
    }

    public void BeginRow()
    {
        _place = $"{name}, row {_grid.RowCount + 1}";
        _grid.Row(_place);
        _deletedRow = false;
    }

    public void RowProperty(string property, string? value)
    {
        if (property == "gridBefore" && int.TryParse(value, out var before))
        {
            _grid.Skip(Math.Clamp(before, 0, GridBuilder.Widest));
        }
        _deletedRow |= property == "del";
    }

    public void BeginCell()
    {
        _lines.Clear();
        _inner.Clear();
        _number = null;
        (_fill, _across, _continues, _italic, _words) = (null, 1, false, true, false);
        InCell = true;
    }

    public void CellProperty(string property, string? value)
    {
        switch (property)
        {
            case "gridSpan":
                _across = int.TryParse(value, out var span) ? span : 1;
                break;
            case "vMerge":
                _continues = value is null or "continue";
                break;
            case "shd":
                _fill = value is { Length: 6 } && value != "auto" ? value.ToUpperInvariant() : null;
                break;
            default:
                break;
        }
    }

    public void Add(WordParagraph p, WordStyles styles)
    {
        var parts = p.Tidy.Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 0)
            {
                _lines.Add(new Line(parts[i], i == 0 ? p.Marker : null, p.Level, p.AllBold || styles.Bold(p.Style)));
                _italic &= p.AllItalic;
                _words = true;
            }
        }
        // Word shows the number of an empty item: a column of numbers is often made so.
        _number = _words ? null : _number ?? (p.Marker?.Any(char.IsDigit) == true ? p.Marker : null);
        Leave(p.Deleted.ToString(), UnplacedWhy.DeletedByTrackedChange);
        Leave(p.Hidden.ToString(), UnplacedWhy.HiddenText);
    }

    public void EndCell()
    {
        InCell = false;
        if (_number is { } number && _lines.Count == 0)
        {
            _lines.Add(new Line(number));
        }
        var cell = new Cell([.. _lines], _place) { Fill = _fill, Italic = _italic && _words, Inner = [.. _inner] };
        if (_deletedRow)
        {
            Leave(cell.Text, UnplacedWhy.DeletedByTrackedChange);
            cell = new Cell([], _place);
        }
        if (_continues && _grid.Above() is { } above)
        {
            // Word does not show what a continued cell holds.
            Leave(cell.Text, UnplacedWhy.HiddenText);
            cell = above;
        }
        Amount.Piece(cell.Text.Length);
        _grid.Add(cell, _across);
    }

    public IEnumerable<Piece> Pieces()
    {
        var grid = _grid.Build();
        grid.Asides.AddRange(_asides);
        grid.Asides.AddRange(_grid.Overflow);
        return [grid, .. Floating];
    }

    private void Leave(string text, UnplacedWhy why)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _asides.Add(new Aside(Words.Tidy(text), why, _place));
        }
    }
}
