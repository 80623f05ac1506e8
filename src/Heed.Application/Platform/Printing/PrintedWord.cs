using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Heed.Application.Platform.Printing;

/// <summary>A paper as a Word document: real headings, heads of tables that stand again on every page, its language, and the marking above and below every page.</summary>
public sealed class PrintedWord
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>In twentieths of a point: the width between the margins of an A4 page.</summary>
    private const int Width = 9_866;

    private const int WideWidth = 14_798;

    private readonly MainDocumentPart main;
    private readonly int width;
    private int places;
    private int lists;

    private PrintedWord(MainDocumentPart main, int width) => (this.main, this.width) = (main, width);

    public static byte[] Of(Printed paper)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = PrintedWordStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = PrintedWordStyles.Points();
            var (head, foot) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
            head.Header = new Header(paper.Sheet == PrintedSheet.Marked ? Marking(paper.Banner) : new Paragraph());
            foot.Footer = new Footer(Marking(paper.Banner), Number());
            var isWide = paper.Sheet == PrintedSheet.Wide;
            main.Document = new Document(new Body([.. new PrintedWord(main, isWide ? WideWidth : Width).All(paper.Parts), Section(main.GetIdOfPart(head), main.GetIdOfPart(foot), isWide)]));
            document.PackageProperties.Title = Legal(paper.Title);
            document.PackageProperties.Subject = Legal(paper.Banner);
            document.PackageProperties.Creator = Legal(paper.Author);
            document.PackageProperties.Language = "en-GB";
            document.PackageProperties.Created = paper.MadeAt.UtcDateTime;
        }

        return bytes.ToArray();
    }

    private IEnumerable<OpenXmlElement> All(IReadOnlyList<PrintedPart> parts)
    {
        PrintedPlace? place = null;
        foreach (var part in parts)
        {
            if (part is PrintedPlace next)
            {
                place = next;
                continue;
            }

            foreach (var element in Of(part))
            {
                if (place is not null && element is Paragraph first)
                {
                    Begin(first, place);
                    place = null;
                }

                yield return element;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Of(PrintedPart part) => part switch
    {
        PrintedHeading heading => [Styled(heading.Level == 1 ? "Title" : $"Heading{heading.Level - 1}", heading.Text)],
        PrintedText text => [Styled("Normal", text.Text)],
        PrintedAsSaid said => [Styled("Normal", said.Text)],
        PrintedProse prose => Of(prose),
        PrintedPoints points => points.Points.Select(p => Styled("ListBullet", p)),
        PrintedLinks links => links.Links.Select(l => Lines([Within(l, l.Number.Length > 0 ? $"{l.Number}  {l.Text}" : l.Text)])),
        PrintedSteps steps => [Lines([.. steps.All.SelectMany(s => new OpenXmlElement[] { Within(s.Link, $"{s.Word}: {s.Link.Text}"), Plain("    ") })])],
        // Two tables without a paragraph between them would be one.
        PrintedTable table => [Styled("Caption", table.Caption), Of(table), new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }))],
        _ => throw new InvalidOperationException($"Say here how a {part.GetType().Name} stands in Word"),
    };

    /// <summary>A page of a book begins on a new sheet, and links find it.</summary>
    private void Begin(Paragraph first, PrintedPlace place)
    {
        var id = $"{++places}";
        var properties = first.ParagraphProperties!;
        if (places > 1)
        {
            properties.InsertAfter(new PageBreakBefore(), properties.ParagraphStyleId);
        }

        properties.InsertAfterSelf(new BookmarkStart { Id = id, Name = place.Name });
        first.Append(new BookmarkEnd { Id = id });
    }

    private IEnumerable<OpenXmlElement> Of(PrintedProse prose)
    {
        var before = ProseKind.Paragraph;
        foreach (var block in ProseText.Blocks(prose.Text))
        {
            var paragraph = Of(block, prose.Language);
            if (block.Kind == ProseKind.Number)
            {
                lists += before == ProseKind.Number ? 0 : 1;
                paragraph.ParagraphProperties!.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = PrintedWordStyles.List(main.NumberingDefinitionsPart!.Numbering!, lists) }));
            }

            before = block.Kind;
            yield return paragraph;
        }
    }

    private Paragraph Of(ProseBlock block, string language)
    {
        var style = block.Kind switch
        {
            ProseKind.Bullet => "ListBullet",
            ProseKind.Number => "ListNumber",
            ProseKind.Quotation => "Quote",
            _ => "Normal",
        };
        return new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. block.Runs.Select(r => Of(r, language))]);
    }

    private OpenXmlElement Of(ProseRun said, string language)
    {
        var properties = new RunProperties();
        if (said.Href.Length > 0)
        {
            properties.Append(new RunStyle { Val = "Hyperlink" });
        }

        if (said.IsStrong)
        {
            properties.Append(new Bold());
        }

        if (said.IsSlanted)
        {
            properties.Append(new Italic());
        }

        if (language.Length > 0)
        {
            properties.Append(new Languages { Val = language });
        }

        var run = new Run(properties);
        AddLines(run, said.Text);
        return said.Href.Length > 0 && Uri.TryCreate(said.Href, UriKind.Absolute, out var to) ? new Hyperlink(run) { Id = main.AddHyperlinkRelationship(to, true).Id } : run;
    }

    private static Hyperlink Within(PrintedLink link, string words) =>
        new(new Run(new RunProperties(new RunStyle { Val = "Hyperlink" }), new Text(Legal(words)) { Space = SpaceProcessingModeValues.Preserve })) { Anchor = PrintedPlace.NameOf(link.To), History = true };

    private static Paragraph Lines(IReadOnlyList<OpenXmlElement> parts) => new([new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }), .. parts]);

    private Table Of(PrintedTable table)
    {
        var all = table.Columns.Sum(c => c.Share);
        int[] widths = [.. table.Columns.Select(c => width * c.Share / all)];
        return new Table([
            new TableProperties(new TableStyle { Val = "TableGrid" }, new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
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
        AddLines(run, text);
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    private static void AddLines(Run run, string text)
    {
        foreach (var (line, at) in Legal(text).ReplaceLineEndings("\n").Split('\n').Select((line, at) => (line, at)))
        {
            if (at > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private static Paragraph Marking(string banner) => Styled("Marking", banner);

    /// <summary>"Page 2 of 7", which Word counts.</summary>
    private static Paragraph Number() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Marking" }),
        Plain("Page "), new SimpleField(Plain("1")) { Instruction = " PAGE " }, Plain(" of "), new SimpleField(Plain("1")) { Instruction = " NUMPAGES " });

    private static Run Plain(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SectionProperties Section(string head, string foot, bool isWide) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = head }, new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
        isWide ? new PageSize { Width = 16_838, Height = 11_906, Orient = PageOrientationValues.Landscape } : new PageSize { Width = 11_906, Height = 16_838 }, new PageMargin { Top = 1_300, Bottom = 1_300, Left = 1_020, Right = 1_020, Header = 560, Footer = 480, Gutter = 0 });

    /// <summary>Without what XML cannot hold.</summary>
    private static string Legal(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || System.Xml.XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()));
}
