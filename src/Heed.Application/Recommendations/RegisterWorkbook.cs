using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>The register as a workbook that is edited and brought back: a sheet of actions, one that says what its columns mean, and a hidden one by which it is known again.</summary>
internal static class RegisterWorkbook
{
    public const string Actions = "Actions";

    public const string Meanings = "What the columns mean";

    /// <summary>The hidden sheet: the key of every action that went out, and the names to choose a lead from.</summary>
    public const string Known = "Heed";

    /// <summary>The row of the headings; above it stands the marking.</summary>
    public const int HeadRow = 2;

    public static byte[] Of(RegisterOut register)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = RegisterStyles.All;
            var sheets = new[] { Actions, Meanings, Known }.Select(name => (Name: name, Part: book.AddNewPart<WorksheetPart>())).ToList();
            RegisterSheetWriter.Write(sheets[0].Part, register);
            Write(sheets[1].Part, [30, 100], MeaningRows(register), register);
            Write(sheets[2].Part, [40, 40], KnownRows(register), register);
            book.Workbook = new Workbook(
                new Sheets(sheets.Select((s, at) => new Sheet { Id = book.GetIdOfPart(s.Part), SheetId = (uint)at + 1, Name = s.Name, State = s.Name == Known ? SheetStateValues.VeryHidden : SheetStateValues.Visible })),
                new DefinedNames(new DefinedName($"{Actions}!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
            document.PackageProperties.Title = register.Banner;
        }

        return bytes.ToArray();
    }

    private static IEnumerable<(string, string)> MeaningRows(RegisterOut register) =>
    [
        .. register.Meanings,
        ("How to bring it back", "Change what stands in the white columns, save the file, and bring it in under Actions. Heed shows what would change before anything does. Nothing is deleted: a row that you take out is left alone. Leave the hidden columns A and B as they are; Heed knows the rows by them."),
        ("", ""),
        ("Column", "What stands in it"),
        .. RegisterColumns.All.Select(c => (c.Head, c.Field is null ? c.Means : c.Means + " May be changed here.")),
    ];

    private static IEnumerable<(string, string)> KnownRows(RegisterOut register)
    {
        for (var at = 0; at < Math.Max(register.Rows.Count, register.Leads.Count); at++)
        {
            yield return (at < register.Rows.Count ? register.Rows[at].Id.ToString() : "", at < register.Leads.Count ? register.Leads[at] : "");
        }
    }

    private static void Write(WorksheetPart part, double[] widths, IEnumerable<(string One, string Two)> rows, RegisterOut register)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(RegisterSheetWriter.ColumnsOf(widths.Select(w => (w, false))));
        writer.WriteStartElement(new SheetData());
        foreach (var (one, two) in rows)
        {
            writer.WriteElement(new Row(Cell(one, RegisterStyles.Title), Cell(two, RegisterStyles.Read)));
        }

        writer.WriteEndElement();
        writer.WriteElement(new HeaderFooter(new OddHeader("&C" + Footer(register.Banner))));
        writer.WriteEndElement();
    }

    internal static Cell Cell(string text, uint style) =>
        new(new InlineString(new Text(Legal(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = RegisterStyles.Quoted(style, text) };

    internal static Cell Cell(DateOnly day, uint style) => new(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = style };

    internal static Cell Cell(int number, uint style) => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = style };

    /// <summary>In headers and footers an ampersand begins a code, and at most 255 characters are kept.</summary>
    internal static string Footer(string text)
    {
        var doubled = text.Replace("&", "&&", StringComparison.Ordinal);
        return doubled.Length > 240 ? doubled[..240].TrimEnd('&') + "…" : doubled;
    }

    /// <summary>A cell holds no more than this; the rest of a longer text stays in Heed.</summary>
    private const int Longest = 32_000;

    /// <summary>Without what XML cannot hold.</summary>
    private static string Legal(string text)
    {
        var legal = text.Any(c => !System.Xml.XmlConvert.IsXmlChar(c))
            ? string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || System.Xml.XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()))
            : text;
        return legal.Length <= Longest ? legal : legal[..Longest] + " …";
    }
}
