using System.Globalization;
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

    private static List<SheetRow>? Any(WorkbookPart book, IReadOnlyList<string> texts, bool from1904) =>
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

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                texts.Add(Words((SharedStringItem)reader.LoadCurrentElement()!));
            }
        }

        return texts;
    }

    /// <summary>The words of a text, without the readings that East Asian texts carry.</summary>
    private static string Words(OpenXmlElement item) => string.Concat(item.Descendants<Text>().Where(t => !t.Ancestors<PhoneticRun>().Any()).Select(t => t.Text)).Replace("_x000D_", "", StringComparison.Ordinal);

    private static IEnumerable<(int Number, Dictionary<int, Cell> Cells)> RowsOf(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!;
            number = (int)(row.RowIndex?.Value ?? (uint)number + 1);
            var cells = new Dictionary<int, Cell>();
            var column = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                column = cell.CellReference?.Value is { } at ? ColumnOf(at) : column + 1;
                cells[column] = cell;
            }

            yield return (number, cells);
        }
    }

    private static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + (char.ToUpperInvariant(letter) - 'A' + 1));

    /// <returns>Null where the sheet has none of our headings.</returns>
    private static List<SheetRow>? Rows(WorksheetPart part, IReadOnlyList<string> texts, bool from1904)
    {
        Dictionary<SheetField, int>? fields = null;
        var (key, prints) = (0, 0);
        var rows = new List<SheetRow>();
        foreach (var (number, cells) in RowsOf(part))
        {
            if (fields is null)
            {
                var heads = cells.GroupBy(c => Text(c.Value, texts).Trim()).ToDictionary(g => g.Key, g => g.First().Key);
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
                fields.ToDictionary(f => f.Key, f => f.Key == SheetField.Due ? Day(cells.GetValueOrDefault(f.Value), texts, from1904) : SheetPrint.Plain(At(f.Value))));
            if (!SheetRead.IsEmpty(row))
            {
                rows.Add(row);
            }

            string At(int column) => cells.TryGetValue(column, out var cell) ? Text(cell, texts) : "";
        }

        return fields is null ? null : rows;
    }

    private static IReadOnlyList<ActionId> Keys(WorksheetPart part, IReadOnlyList<string> texts) =>
        [.. RowsOf(part).Select(r => r.Cells.TryGetValue(1, out var cell) && Guid.TryParse(Text(cell, texts), out var id) ? new ActionId(id) : (ActionId?)null).OfType<ActionId>()];

    private static string Text(Cell cell, IReadOnlyList<string> texts)
    {
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "",
            CellValues.InlineString => cell.InlineString is { } inline ? Words(inline) : "",
            _ => value,
        };
    }

    /// <summary>A day as Heed writes it; what is none, as it was typed.</summary>
    private static string Day(Cell? cell, IReadOnlyList<string> texts, bool from1904)
    {
        var text = cell is null ? "" : Text(cell, texts).Trim();
        if (cell?.DataType?.Value is null or CellValues.Number && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 300_000)
        {
            return RegisterFiles.Text(DateOnly.FromDateTime(DateTime.FromOADate(number + (from1904 ? 1_462 : 0))));
        }

        return DateOnly.TryParseExact(text, Days, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.AllowWhiteSpaces, out var day) ? RegisterFiles.Text(day) : text;
    }
}
