using DocumentFormat.OpenXml.Spreadsheet;

namespace Heed.Application.Recommendations;

/// <summary>How the cells of the register look, and which of them may be changed.</summary>
internal static class RegisterStyles
{
    public const uint Read = 1;
    public const uint Change = 2;
    public const uint Day = 5;
    public const uint DayToChange = 6;
    public const uint Head = 7;
    public const uint HeadToChange = 8;
    public const uint Title = 9;
    public const uint Banner = 10;

    private const uint ReadQuoted = 3;
    private const uint ChangeQuoted = 4;

    /// <summary>Excel's own short date, shown as the reader's country writes it.</summary>
    private const uint ShortDate = 14;

    public static Stylesheet All => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Filled("FFE6EEF0"), Filled("FF0B3B44"), Filled("FFF3F2F1")),
        new Borders(new Border(), new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(fill: 4), Format(free: true), Format(fill: 4, quoted: true), Format(free: true, quoted: true),
            Format(fill: 4, number: ShortDate), Format(free: true, number: ShortDate),
            Format(font: 1, fill: 4), Format(font: 1, fill: 2), Format(font: 1, border: 0), Format(font: 1, border: 0, wrap: false)));

    /// <summary>What begins like a formula is held to be text, also after somebody has typed in it.</summary>
    public static uint Quoted(uint style, string text) => text.Length == 0 || text[0] is not ('=' or '+' or '-' or '@' or '\t' or '\r') ? style
        : style switch
        {
            Read => ReadQuoted,
            Change => ChangeQuoted,
            _ => style,
        };

    private static CellFormat Format(uint font = 0, uint fill = 0, uint border = 1, uint number = 0, bool free = false, bool quoted = false, bool wrap = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap }, new Protection { Locked = !free })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = number,
            ApplyFont = font > 0,
            ApplyFill = fill > 0,
            ApplyBorder = border > 0,
            ApplyNumberFormat = number > 0,
            ApplyAlignment = true,
            ApplyProtection = true,
            QuotePrefix = quoted,
        };

    private static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static T Line<T>() where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFB1B4B6" } };
}
