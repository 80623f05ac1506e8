using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Heed.Bench;

/// <summary>A large plan as a Word and as an Excel file: eight columns, a third of the rows with an open-ended date.</summary>
internal static class LargePlan
{
    private static readonly string[] Headings = ["No", "Recommendation", "Action", "Lead agency", "Lead", "Timescale", "Status", "Progress"];

    public static byte[] Excel(int rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new S.Worksheet(new S.SheetData(Cells(rows).Select(cells => new S.Row(cells.Select(c =>
                new S.Cell(new S.InlineString(new S.Text(c))) { DataType = S.CellValues.InlineString })))));
            book.Workbook = new S.Workbook(new S.Sheets(new S.Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Plan" }));
        }

        return stream.ToArray();
    }

    public static byte[] Word(int rows)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new W.Document(new W.Body(new W.Table(Cells(rows).Select(cells =>
                new W.TableRow(cells.Select(c => new W.TableCell(new W.Paragraph(new W.Run(new W.Text(c))))))))));
        }

        return stream.ToArray();
    }

    private static IEnumerable<string[]> Cells(int rows) => Enumerable.Range(1, rows).Select(n => (string[])
    [
        $"{n}", $"Agencies in district {n} should agree how a worry about a child is passed on between them.", $"Write down route {n} and show it to every team.", "Town Police",
        n % 2 == 0 ? "Head of Safeguarding" : "Peter Police", n % 3 == 0 ? "Ongoing" : "31/03/2027", n % 4 == 0 ? "Complete" : "In progress", $"Route {n} was drafted and talked over at the spring meeting.",
    ]).Prepend(Headings);
}
