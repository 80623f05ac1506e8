using System.Xml;

namespace Heed.Application.Imports.Reading;

// What stands inside a paragraph.
internal sealed partial class WordReader
{
    private void Inline(XmlReader reader, WordParagraph p, WordRun run)
    {
        switch (reader.LocalName)
        {
            case "pPr":
                Children(reader, r => Properties(r, p));
                break;
            case "r":
                var own = new WordRun { Deleted = run.Deleted };
                Children(reader, r => Run(r, p, own));
                break;
            case "del" or "moveFrom":
                Children(reader, r => Inline(r, p, new WordRun { Deleted = true }));
                break;
            case "Fallback":
                Children(reader, _ => { });
                break;
            case "txbxContent":
                Box(reader);
                break;
            case "p":
                Paragraph(reader);
                break;
            case "tbl":
                Table(reader);
                break;
            default:
                Children(reader, r => Inline(r, p, run));
                break;
        }
    }

    private static void Properties(XmlReader reader, WordParagraph p)
    {
        switch (reader.LocalName)
        {
            case "pStyle":
                p.Style = Val(reader);
                break;
            case "ilvl":
                p.Level = int.TryParse(Val(reader), out var level) ? level : 0;
                break;
            case "numId":
                p.List = Val(reader);
                break;
            case "outlineLvl":
                p.Outline = int.TryParse(Val(reader), out var outline) && outline < 9 ? outline + 1 : 0;
                break;
            default:
                break;
        }
    }

    private void Run(XmlReader reader, WordParagraph p, WordRun run)
    {
        var to = run.Deleted ? p.Deleted : run.Hidden ? p.Hidden : p.Text;
        switch (reader.LocalName)
        {
            case "b":
                run.Bold = On(reader);
                break;
            case "i":
                run.Italic = On(reader);
                break;
            case "vanish":
                run.Hidden = On(reader);
                break;
            case "rStyle":
                run.Hidden |= styles.Hidden(Val(reader));
                break;
            case "t" or "delText":
                var text = SharedStrings.RichText(reader);
                to.Append(text);
                if (!string.IsNullOrWhiteSpace(text) && ReferenceEquals(to, p.Text))
                {
                    p.AllBold &= run.Bold;
                    p.AllItalic &= run.Italic;
                }
                break;
            case "tab" or "ptab":
                to.Append('\t');
                break;
            case "br" or "cr":
                to.Append('\n');
                break;
            case "noBreakHyphen":
                to.Append('-');
                break;
            case "sym":
                to.Append(Symbol(Val(reader, "char")));
                break;
            case "instrText" or "delInstrText" or "Fallback":
                Children(reader, _ => { });
                break;
            case "txbxContent":
                Box(reader);
                break;
            default:
                Children(reader, r => Run(r, p, run));
                break;
        }
        Amount.Piece(to.Length);
    }

    // Ticks and boxes come from fonts of signs.
    private static char Symbol(string? code) => code?.ToUpperInvariant() switch
    {
        "F0FC" or "F050" or "F052" => '✓',
        "F0FE" or "F053" => '☒',
        "F0FB" or "F04F" => '✗',
        "F0A8" or "F06F" or "F0A3" => '☐',
        _ => '•',
    };

    private sealed class WordRun
    {
        public bool Bold { get; set; }
        public bool Italic { get; set; }
        public bool Hidden { get; set; }
        public bool Deleted { get; init; }
    }
}
