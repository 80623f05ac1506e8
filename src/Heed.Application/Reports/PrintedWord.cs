using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Heed.Application.Reports;

/// <summary>A paper as a Word document: real headings, heads of tables that stand again on every page, its language, and the marking above and below every page.</summary>
public static class PrintedWord
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>In twentieths of a point: the width between the margins of an A4 page.</summary>
    private const int Width = 9_866;

    public static byte[] Of(Printed paper)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = PrintedWordStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = PrintedWordStyles.Points();
            var (head, foot) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
            head.Header = new Header(Marking(paper.Banner));
            foot.Footer = new Footer(Marking(paper.Banner), Number());
            main.Document = new Document(new Body([.. paper.Parts.SelectMany(Of), Section(main.GetIdOfPart(head), main.GetIdOfPart(foot))]));
            document.PackageProperties.Title = Legal(paper.Title);
            document.PackageProperties.Subject = Legal(paper.Banner);
            document.PackageProperties.Creator = Legal(paper.Author);
            document.PackageProperties.Language = "en-GB";
            document.PackageProperties.Created = paper.MadeAt.UtcDateTime;
        }

        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Of(PrintedPart part) => part switch
    {
        PrintedHeading heading => [Styled(heading.Level == 1 ? "Title" : $"Heading{heading.Level - 1}", heading.Text)],
        PrintedText text => [Styled("Normal", text.Text)],
        PrintedPoints points => points.Points.Select(p => Styled("ListBullet", p)),
        // Two tables without a paragraph between them would be one.
        PrintedTable table => [Styled("Caption", table.Caption), Of(table), new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }))],
        _ => throw new InvalidOperationException($"Say here how a {part.GetType().Name} stands in Word"),
    };

    private static Table Of(PrintedTable table)
    {
        var all = table.Columns.Sum(c => c.Share);
        int[] widths = [.. table.Columns.Select(c => Width * c.Share / all)];
        return new Table([
            new TableProperties(new TableStyle { Val = "TableGrid" }, new TableWidth { Width = $"{Width}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true, Val = "06A0" }, new TableCaption { Val = Legal(table.Caption) }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })),
            Row([.. table.Columns.Select(c => c.Head)], widths, "TableHead"),
            .. table.Rows.Select(r => Row(r, widths, "TableText")),
        ]);
    }

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, string style)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (style == "TableHead")
        {
            properties.Append(new TableHeader());
        }

        return new TableRow([properties, .. cells.Select((text, at) => new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{widths[at]}", Type = TableWidthUnitValues.Dxa }), Styled(style, text)))]);
    }

    private static Paragraph Styled(string style, string text)
    {
        var run = new Run();
        foreach (var (line, at) in Legal(text).ReplaceLineEndings("\n").Split('\n').Select((line, at) => (line, at)))
        {
            if (at > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    private static Paragraph Marking(string banner) => Styled("Marking", banner);

    /// <summary>"Page 2 of 7", which Word counts.</summary>
    private static Paragraph Number() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Marking" }),
        Plain("Page "), new SimpleField(Plain("1")) { Instruction = " PAGE " }, Plain(" of "), new SimpleField(Plain("1")) { Instruction = " NUMPAGES " });

    private static Run Plain(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SectionProperties Section(string head, string foot) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = head }, new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
        new PageSize { Width = 11_906, Height = 16_838 }, new PageMargin { Top = 1_300, Bottom = 1_300, Left = 1_020, Right = 1_020, Header = 560, Footer = 480, Gutter = 0 });

    /// <summary>Without what XML cannot hold.</summary>
    private static string Legal(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || System.Xml.XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()));
}
