using System.Globalization;
using System.Xml;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes.</summary>
internal static class PdfWords
{
    public static List<PdfPage> Read(byte[] xml)
    {
        var pages = new List<PdfPage>();
        using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        int line = 0, block = 0, words = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            switch (reader.LocalName)
            {
                case "page":
                    pages.Add(new PdfPage(pages.Count + 1, Number(reader, "width"), Number(reader, "height")));
                    break;
                case "block":
                    block++;
                    break;
                case "line":
                    line++;
                    break;
                case "word" when pages.Count > 0:
                    Limits.CheckWords(++words);
                    Add(pages[^1], reader, line, block);
                    break;
                default:
                    break;
            }
        }
        return pages;
    }

    private static void Add(PdfPage page, XmlReader reader, int line, int block)
    {
        double left = Number(reader, "xMin"), top = Number(reader, "yMin"), right = Number(reader, "xMax"), bottom = Number(reader, "yMax");
        var text = Words.OneLine(SharedStrings.RichText(reader));
        if (text.Length > 0)
        {
            page.Words.Add(new PdfWord(left, top, right, bottom, text, line, block));
        }
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? Math.Clamp(value, -20_000, 20_000) : 0;
}
