using Heed.Application.Platform.Printing;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Heed.Application.Platform.Files;
using Heed.Domain.Reports;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>A paper as a table for a spreadsheet. The marking and the audience stand in every row of the CSV, and on every printed page of the workbook.</summary>
public static class PaperTable
{
    private static readonly string[] Heads = ["Recommendation", "Title", "What the report said", "Scope", "Stance", "Action", "Lead agency", "Lead", "Due", "Reported", "Timely", "Verified", "Colour", "What the colour means", "Judged"];

    public static byte[] Csv(Paper paper) =>
        CsvFile.Of(Rows(paper).Select(cells => (string[])[MarkingWords.Of(paper.Marking), paper.Audience, .. cells]).Prepend(["Marking", "Audience", .. Heads]));

    public static byte[] Workbook(Paper paper)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            string[][] said =
            [
                [paper.Banner],
                [$"{(paper.Title.Length > 0 ? paper.Title : "Actions")}, {Words.Day(paper.On)}. {paper.Purpose}. Made by {paper.MadeBy}"],
                [],
                Heads,
            ];
            // In headers and footers an ampersand begins a code, and at most 255 characters are kept.
            var banner = Legal(paper.Banner).Replace("&", "&&", StringComparison.Ordinal);
            banner = banner.Length > 240 ? banner[..240].TrimEnd('&') + "…" : banner;
            sheet.Worksheet = new Worksheet(
                new SheetData(said.Concat(Rows(paper)).Concat(Key(paper)).Select(cells => new Row(cells.Select(Cell)))),
                new PageSetup { Orientation = OrientationValues.Landscape },
                new HeaderFooter(new OddHeader($"&C{banner}"), new OddFooter($"&C{banner}&RPage &P of &N")));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Actions" }));
            document.PackageProperties.Title = Legal(paper.Banner);
        }

        return bytes.ToArray();
    }

    private static Cell Cell(string text) => new(new InlineString(new Text(Legal(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };

    /// <summary>Without what XML cannot hold.</summary>
    private static string Legal(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));

    private static IEnumerable<string[]> Rows(Paper paper) => paper.Recommendations.SelectMany(r => r.Actions.Count == 0
        ? [[.. Of(r), "", "", "", "", "", "", "", "", "", ""]]
        : r.Actions.Select(a => (string[])[.. Of(r), a.Text, a.Agency ?? "", a.Role, a.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", a.ReportedWords, a.TimelyWords, PaperAction.Verified, .. ColourOf(a)]));

    private static string[] ColourOf(PaperAction a) => [a.Colour?.Word ?? "", a.Colour is { } c ? $"{c.Means.TrimEnd('.')} ({c.Because})" : "", a.Colour?.JudgedWords ?? ""];

    /// <summary>What the colours mean, below the rows.</summary>
    private static IEnumerable<string[]> Key(Paper paper) => paper.Colours.Count == 0 ? []
        : paper.Colours.SelectMany(c => c.Key.Used.Select(colour => (string[])[$"{Words.Capital(Words.Of(colour))}: {c.Printed(colour)}"]).Prepend([$"What the colours mean in {c.Partnership}"])).Prepend([]);

    private static string[] Of(PaperRecommendation r) => [r.Number, r.Title, r.Text, Words.Capital(Words.Of(r.Breadth)), Words.Capital(Words.Of(r.Stance))];
}
