using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads one sheet of a workbook.</summary>
internal sealed class ExcelSheet(Archive archive, SharedStrings strings, ExcelStyles styles, bool from1904, string name, bool hidden, Amount amount)
{
    private readonly SortedDictionary<int, SortedDictionary<int, Cell>> _rows = [];
    private readonly List<(int From, int To)> _hiddenColumns = [];
    private readonly List<Aside> _asides = [];
    private readonly List<(int Top, int Left, int Bottom, int Right)> _merged = [];
    private readonly List<string> _furniture = [];
    private readonly ExcelConditions _conditions = new(styles);

    private string Place(int row) => ExcelLayout.Place(name, row);

    /// <returns>How many rows the sheet has.</returns>
    public int Read(string part, Document document, int mostRows)
    {
        using (var reader = archive.Open(part)!)
        {
            ReadParts(reader, mostRows);
        }
        document.Aside(name, UnplacedWhy.Heading, $"sheet '{name}'");
        var grid = new ExcelLayout(name, _rows, _hiddenColumns, _merged, _conditions, _asides).Lay();
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
}
