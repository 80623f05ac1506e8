using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;

namespace Heed.Application.Recommendations;

/// <summary>Reads a register that went out as a workbook and came back, from whatever program saved it last.</summary>
internal static class RegisterSheetReader
{
    private const string NotOurs = "This is not a register that was taken out of Heed: its hidden columns are missing. Take the register out as an Excel workbook, change that, and bring it back";

    private const string Broken = "This workbook is damaged and cannot be opened. Open it in Excel, save it again, and bring in the new copy";

    /// <summary>Above the rows stand the marking and the headings; somebody may have put a line or two in between.</summary>
    private const int MostAbove = 10;

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMM yy", "d-MMM-yy", "d-MMM-yyyy", "yyyy-MM-ddTHH:mm:ss"];

    public static SheetRead Read(Stream file)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(file, false, new OpenSettings { AutoSave = false });
            if (document.WorkbookPart is not { } book)
            {
                return SheetRead.Not(Broken);
            }

            var texts = Texts(book);
            var from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value == true;
            var actions = Sheet(book, RegisterWorkbook.Actions) is { } named ? Rows(named, texts, from1904) : null;
            return (actions ?? Any(book, texts, from1904)) is not { } found
                ? SheetRead.Not(NotOurs)
                : found.Count > Register.Most
                    ? SheetRead.Not($"This sheet has more than {Register.Most:N0} rows. Bring it in in parts")
                    : new SheetRead(found, Sheet(book, RegisterWorkbook.Known) is { } known ? Keys(known, texts) : []);
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            return SheetRead.Not(Broken);
        }
    }

    private static List<SheetRow>? Any(WorkbookPart book, List<string> texts, bool from1904) =>
        book.WorksheetParts.Select(part => Rows(part, texts, from1904)).FirstOrDefault(rows => rows is not null);

    private static WorksheetPart? Sheet(WorkbookPart book, string name) =>
        book.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault(s => s.Name?.Value == name)?.Id?.Value is { } id ? book.GetPartById(id) as WorksheetPart : null;

    private static List<string> Texts(WorkbookPart book)
    {
        var texts = new List<string>();
        if (book.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var reader = Open(part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(Words(reader));
            }
        }

        return texts;
    }

    private static XmlReader Open(OpenXmlPart part) =>
        XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, CheckCharacters = false });

    /// <summary>The words of a text with all its runs, without the readings that East Asian texts carry.</summary>
    private static string Words(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (words, depth, reading) = (new StringBuilder(), reader.Depth, false);
        while (reader.Read() && reader.Depth > depth)
        {
            reading = reader.LocalName == "rPh" && !reader.IsEmptyElement ? reader.NodeType == XmlNodeType.Element : reading;
            if (!reading && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                words.Append(reader.Value);
            }
        }

        return words.Replace("_x000D_", "").ToString();
    }

    /// <summary>One cell as it stands in the file.</summary>
    private readonly record struct SheetCell(string? Type, string Text);

    private static IEnumerable<(int Number, Dictionary<int, SheetCell> Cells)> RowsOf(WorksheetPart part, List<string> texts)
    {
        using var reader = Open(part);
        var (number, column) = (0, 0);
        Dictionary<int, SheetCell>? cells = null;
        while (reader.Read())
        {
            if (reader.LocalName == "row" && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement) && cells is not null)
            {
                yield return (number, cells);
                cells = null;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "row", IsEmptyElement: false })
            {
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : number + 1;
                (cells, column) = ([], 0);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" } && cells is not null)
            {
                column = reader.GetAttribute("r") is { } at ? ColumnOf(at) : column + 1;
                cells[column] = CellOf(reader, texts);
            }
        }
    }

    private static SheetCell CellOf(XmlReader reader, List<string> texts)
    {
        var (type, depth, value, inline) = (reader.GetAttribute("t"), reader.Depth, "", "");
        if (reader.IsEmptyElement)
        {
            return new SheetCell(type, "");
        }

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                value = Words(reader);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                inline = Words(reader);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "f" })
            {
                // What a formula came to stands in the value beside it.
                Words(reader);
            }
        }

        return new SheetCell(type, type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "",
            "inlineStr" => inline,
            _ => value,
        });
    }

    private static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + (char.ToUpperInvariant(letter) - 'A' + 1));

    /// <returns>Null where the sheet has none of our headings.</returns>
    private static List<SheetRow>? Rows(WorksheetPart part, List<string> texts, bool from1904)
    {
        Dictionary<SheetField, int>? fields = null;
        var (key, prints) = (0, 0);
        var rows = new List<SheetRow>();
        foreach (var (number, cells) in RowsOf(part, texts))
        {
            if (fields is null)
            {
                var heads = cells.GroupBy(c => c.Value.Text.Trim()).ToDictionary(g => g.Key, g => g.First().Key);
                if (heads.TryGetValue(RegisterColumns.Key, out key) && heads.TryGetValue(RegisterColumns.Prints, out prints))
                {
                    fields = RegisterColumns.All.Where(c => c.Field is not null && heads.ContainsKey(c.Head)).ToDictionary(c => c.Field!.Value, c => heads[c.Head]);
                }
                else if (number > MostAbove)
                {
                    return null;
                }

                continue;
            }

            var row = new SheetRow(number, Guid.TryParse(At(key), out var id) ? new ActionId(id) : null, [.. At(prints).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)],
                fields.ToDictionary(f => f.Key, f => f.Key == SheetField.Due ? Day(cells.GetValueOrDefault(f.Value, new SheetCell(null, "")), from1904) : SheetPrint.Plain(At(f.Value))));
            if (!SheetRead.IsEmpty(row))
            {
                rows.Add(row);
            }

            string At(int column) => cells.TryGetValue(column, out var cell) ? cell.Text : "";
        }

        return fields is null ? null : rows;
    }

    private static IReadOnlyList<ActionId> Keys(WorksheetPart part, List<string> texts) =>
        [.. RowsOf(part, texts).Select(r => r.Cells.TryGetValue(1, out var cell) && Guid.TryParse(cell.Text, out var id) ? new ActionId(id) : (ActionId?)null).OfType<ActionId>()];

    /// <summary>A day as Heed writes it; what is none, as it was typed.</summary>
    private static string Day(SheetCell cell, bool from1904)
    {
        var text = cell.Text.Trim();
        if (cell.Type is null or "n" && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 300_000)
        {
            return RegisterFiles.Text(DateOnly.FromDateTime(DateTime.FromOADate(number + (from1904 ? 1_462 : 0))));
        }

        return DateOnly.TryParseExact(text, Days, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.AllowWhiteSpaces, out var day) ? RegisterFiles.Text(day) : text;
    }
}
