using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Heed.Application.Platform.Printing;

/// <summary>How a paper looks in Word: styles that its reader may change in one place. Sizes are in half points, spaces in twentieths.</summary>
internal static class PrintedWordStyles
{
    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "160", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Heading("Title", "Title", "40", "0", null),
        Heading("Heading1", "heading 1", "30", "400", 0),
        Heading("Heading2", "heading 2", "24", "280", 1),
        Heading("Heading3", "heading 3", "22", "240", 2),
        Small("Caption", "caption", "20", isBold: true, keepsNext: true, "80"),
        Small("TableHead", "Table head", "18", isBold: true, keepsNext: true, "40"),
        Small("TableText", "Table text", "18", isBold: false, keepsNext: false, "40"),
        new Style(new StyleName { Val = "Marking" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }, new Justification { Val = JustificationValues.Center }), new StyleRunProperties(new Bold(), new FontSize { Val = "18" }))
        { Type = StyleValues.Paragraph, StyleId = "Marking", CustomStyle = true },
        new Style(new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }), new SpacingBetweenLines { After = "80" }, new Indentation { Left = "360", Hanging = "360" }))
        { Type = StyleValues.Paragraph, StyleId = "ListBullet" },
        new Style(new StyleName { Val = "List Number" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 2 }), new SpacingBetweenLines { After = "80" }, new Indentation { Left = "360", Hanging = "360" }))
        { Type = StyleValues.Paragraph, StyleId = "ListNumber" },
        new Style(new StyleName { Val = "Quote" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new Indentation { Left = "560", Right = "560" }))
        { Type = StyleValues.Paragraph, StyleId = "Quote" },
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "1D5C8F" }, new Underline { Val = UnderlineValues.Single }))
        { Type = StyleValues.Character, StyleId = "Hyperlink" },
        new Style(new StyleName { Val = "Table Grid" }, new StyleTableProperties(
            new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableGrid" });

    public static Numbering Points() => new(
        new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" })) { LevelIndex = 0 }) { AbstractNumberId = 0 },
        new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }, new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" })) { LevelIndex = 0 }) { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 2 });

    /// <summary>The number of the so-manyeth list with numbers, which begins again at 1.</summary>
    public static int List(Numbering numbering, int list)
    {
        var id = list + 2;
        if (!numbering.Elements<NumberingInstance>().Any(i => i.NumberID?.Value == id))
        {
            numbering.Append(new NumberingInstance(new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = id });
        }

        return id;
    }

    private static Style Heading(string id, string name, string size, string before, int? level)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = before, After = "120" });
        if (level is { } outline)
        {
            paragraph.Append(new OutlineLevel { Val = outline });
        }

        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(), paragraph, new StyleRunProperties(new Bold(), new FontSize { Val = size }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static Style Small(string id, string name, string size, bool isBold, bool keepsNext, string after)
    {
        var paragraph = keepsNext ? new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = after }) : new StyleParagraphProperties(new SpacingBetweenLines { After = after });
        var run = isBold ? new StyleRunProperties(new Bold(), new FontSize { Val = size }) : new StyleRunProperties(new FontSize { Val = size });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "7F8488" };
}
