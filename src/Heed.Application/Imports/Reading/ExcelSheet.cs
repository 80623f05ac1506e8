using System.Xml;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads one sheet of a workbook.</summary>
internal sealed class ExcelSheet(Archive archive, SharedStrings strings, ExcelStyles styles, bool from1904, string name, bool hidden, Amount amount)
{
    private const int MergeWork = 3_000_000;
    private readonly SortedDictionary<int, SortedDictionary<int, Cell>> _rows = [];
    private readonly List<(int From, int To)> _hiddenColumns = [];
    private readonly List<Aside> _asides = [];
    private readonly List<(int Top, int Left, int Bottom, int Right)> _merged = [];
    private readonly List<string> _furniture = [];
    private readonly ExcelConditions _conditions = new(styles);

    private string Place(int row) => $"sheet '{name}', row {row}";

    /// <returns>How many rows the sheet has.</returns>
    public int Read(string part, Document document, int mostRows)
    {
        using (var reader = archive.Open(part)!)
        {
            ReadParts(reader, mostRows);
        }
        document.Aside(name, UnplacedWhy.Heading, $"sheet '{name}'");
        var grid = Lay();
        if (hidden)
        {
            foreach (var cell in grid.Cells())
            {
                document.Aside(cell.Text, UnplacedWhy.HiddenSheet, cell.Place);
            }
            grid.Asides.ForEach(document.Pieces.Add);
        }
        else
        {
            document.Pieces.Add(grid);
        }
        _furniture.ForEach(f => document.Aside(f, UnplacedWhy.PageFurniture, $"sheet '{name}'"));
        ExcelNotes.Read(archive, part, name, document);
        return _rows.Count;
    }

    private void ReadParts(XmlReader reader, int mostRows)
    {
        var row = 0;
        var hiddenRow = false;
        var column = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            switch (reader.LocalName)
            {
                case "col" when reader.GetAttribute("hidden") is "1" or "true":
                    _hiddenColumns.Add((ExcelStyles.Int(reader, "min"), ExcelStyles.Int(reader, "max")));
                    break;
                case "row":
                    row = Math.Max(ExcelStyles.Int(reader, "r", row + 1), 1);
                    column = 0;
                    hiddenRow = reader.GetAttribute("hidden") is "1" or "true";
                    break;
                case "c":
                    (row, column) = ExcelReference.Read(reader.GetAttribute("r"), row, column + 1);
                    ReadCell(reader, row, column, hiddenRow);
                    if (_rows.Count > mostRows)
                    {
                        Limits.CheckRows(int.MaxValue);
                    }
                    break;
                case "mergeCell" when ExcelReference.Area(reader.GetAttribute("ref")) is { } area:
                    _merged.Add(area);
                    break;
                case "conditionalFormatting":
                    _conditions.Read(reader);
                    break;
                case "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter":
                    _furniture.Add(ExcelReference.WithoutCodes(SharedStrings.RichText(reader)));
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadCell(XmlReader reader, int row, int column, bool hiddenRow)
    {
        var type = reader.GetAttribute("t");
        var style = ExcelStyles.Int(reader, "s");
        var (text, date, monthOnly) = Value(reader, type, style);
        var fill = styles.Fill(style);
        var lines = Cell.SplitLines(text);
        amount.Take(text.Length);
        if (lines.Count == 0 && fill is null)
        {
            return;
        }
        var cell = new Cell(lines, Place(row)) { Fill = fill, Date = date, MonthOnly = monthOnly };
        if (hiddenRow || _hiddenColumns.Exists(h => column >= h.From && column <= h.To))
        {
            if (!cell.Blank)
            {
                _asides.Add(new Aside(cell.Text, hiddenRow ? UnplacedWhy.HiddenRow : UnplacedWhy.HiddenColumn, $"{Place(row)}, column {ExcelReference.Letters(column)}"));
            }
            return;
        }
        if (!_rows.TryGetValue(row, out var cells))
        {
            _rows[row] = cells = [];
        }
        if (cells.TryGetValue(column, out var earlier) && !earlier.Blank)
        {
            _asides.Add(new Aside(earlier.Text, UnplacedWhy.NotUnderstood, earlier.Place));
        }
        cells[column] = cell;
    }

    private (string Text, DateOnly? Date, bool MonthOnly) Value(XmlReader reader, string? type, int style)
    {
        if (reader.IsEmptyElement)
        {
            return ("", null, false);
        }
        var depth = reader.Depth;
        string value = "", inline = "";
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "v")
            {
                value = SharedStrings.RichText(reader);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "is")
            {
                inline = SharedStrings.RichText(reader);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "f")
            {
                reader.Skip();
                if (reader.Depth <= depth)
                {
                    break;
                }
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "v")
                {
                    value = SharedStrings.RichText(reader);
                }
            }
        }
        return type switch
        {
            "s" => (int.TryParse(value, out var index) ? strings.At(index) ?? "" : value, null, false),
            "inlineStr" => (inline, null, false),
            "str" or "e" => (value, null, false),
            "b" => (value == "1" ? "Yes" : "No", null, false),
            "d" => (value, DateTime.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var day) ? DateOnly.FromDateTime(day) : null, false),
            _ when value.Length > 0 => ExcelNumber.Show(value, styles.Format(style), from1904),
            _ => (inline, null, false),
        };
    }

    private Grid Lay()
    {
        var numbers = _rows.Keys.ToList();
        var columns = Columns();
        var place = new Dictionary<int, int>();
        columns.ForEach(c => place[c] = place.Count);
        var cells = numbers.Select(n =>
        {
            var empty = new Cell([], Place(n));
            var row = new Cell[columns.Count];
            Array.Fill(row, empty);
            foreach (var (column, cell) in _rows[n])
            {
                if (place.TryGetValue(column, out var at))
                {
                    row[at] = _conditions.Colour(cell, n, column);
                }
                else
                {
                    _asides.Add(new Aside(cell.Text, UnplacedWhy.NotUnderstood, cell.Place));
                }
            }
            return row;
        }).ToList();
        Merge(numbers, columns, cells);
        var grid = new Grid($"sheet '{name}'", [.. numbers.Select((n, i) => new GridRow(cells[i], Place(n)))], columns.Count);
        grid.Asides.AddRange(_asides.Where(a => a.Text.Length > 0));
        return grid;
    }

    private List<int> Columns()
    {
        var used = new SortedSet<int>(_rows.Values.SelectMany(r => r.Where(c => !c.Value.Blank || RagColour.OfFill(c.Value.Fill) is not null).Select(c => c.Key)));
        var columns = new List<int>();
        for (var c = used.Count == 0 ? 1 : used.Min; used.Count > 0 && c <= used.Max && columns.Count < GridBuilder.Widest; c++)
        {
            if (!_hiddenColumns.Exists(h => c >= h.From && c <= h.To))
            {
                columns.Add(c);
            }
        }
        return columns;
    }

    private void Merge(List<int> numbers, List<int> columns, List<Cell[]> cells)
    {
        var work = 0;
        foreach (var (top, left, bottom, right) in _merged)
        {
            int r0 = numbers.BinarySearch(top), c0 = columns.BinarySearch(left);
            r0 = r0 < 0 ? ~r0 : r0;
            c0 = c0 < 0 ? ~c0 : c0;
            if (r0 >= numbers.Count || c0 >= columns.Count || numbers[r0] > bottom || columns[c0] > right)
            {
                continue;
            }
            var anchor = cells[r0][c0];
            anchor = anchor.Blank && anchor.Fill is null ? new Cell([], Place(numbers[r0])) : anchor;
            for (var r = r0; r < numbers.Count && numbers[r] <= bottom; r++)
            {
                for (var c = c0; c < columns.Count && columns[c] <= right && work++ < MergeWork; c++)
                {
                    if (!ReferenceEquals(cells[r][c], anchor) && !cells[r][c].Blank)
                    {
                        // Excel shows only the first cell of a merged area; the others keep what they held.
                        _asides.Add(new Aside(cells[r][c].Text, UnplacedWhy.HiddenText, cells[r][c].Place));
                    }
                    cells[r][c] = anchor;
                }
            }
        }
    }
}
