using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads from a drawing of the pages the straight lines and filled boxes of their tables.</summary>
internal static partial class PdfDrawing
{
    private const int MostBoxes = 40_000;

    [GeneratedRegex(@"fill:\s*rgb\((?<r>[\d.]+)%,\s*(?<g>[\d.]+)%,\s*(?<b>[\d.]+)%\)", RegexOptions.None, 1000)]
    private static partial Regex Filled();

    public static void Read(byte[] svg, List<PdfPage> pages)
    {
        try
        {
            Paths(svg, pages);
        }
        catch (XmlException)
        {
            // Without its lines a table is still found by its columns.
        }
    }

    private static void Paths(byte[] svg, List<PdfPage> pages)
    {
        using var reader = XmlReader.Create(new MemoryStream(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        var page = pages.Count == 1 ? 0 : -1;
        var boxes = 0;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "defs" or "clipPath" or "symbol" or "image")
            {
                reader.Skip();
                continue;
            }
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "page")
            {
                page++;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "path" or "rect" && page >= 0 && page < pages.Count && boxes++ < MostBoxes)
            {
                Shape(reader, pages[page]);
            }
            reader.Read();
        }
    }

    private static void Shape(XmlReader reader, PdfPage page)
    {
        var style = reader.GetAttribute("style") ?? $"fill:{reader.GetAttribute("fill")};stroke:{reader.GetAttribute("stroke")};";
        var stroked = style.Contains("stroke:rgb", StringComparison.Ordinal);
        var fill = Filled().Match(style);
        if (!stroked && !fill.Success)
        {
            return;
        }
        var matrix = Numbers(reader.GetAttribute("transform") ?? "");
        var points = reader.LocalName == "rect" ? Corners(reader) : Points(reader.GetAttribute("d") ?? "");
        if (points is null || points.Count is < 2 or > 12)
        {
            return;
        }
        if (matrix.Count == 6)
        {
            points = [.. points.Select(p => (p.X * matrix[0] + p.Y * matrix[2] + matrix[4], p.X * matrix[1] + p.Y * matrix[3] + matrix[5]))];
        }
        if (fill.Success)
        {
            page.Boxes.Add(Around(points, Hex(fill, "r") + Hex(fill, "g") + Hex(fill, "b")));
        }
        for (var i = 1; stroked && i < points.Count; i++)
        {
            page.Boxes.Add(Around([points[i - 1], points[i]], null));
        }
    }

    private static string Hex(Match fill, string part) =>
        ((int)Math.Round(double.TryParse(fill.Groups[part].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 0, 100) * 2.55 : 0)).ToString("X2");

    private static PdfBox Around(List<(double X, double Y)> points, string? fill) =>
        new(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y), fill);

    private static List<(double X, double Y)> Corners(XmlReader reader)
    {
        double N(string name) => double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : 0;
        return [(N("x"), N("y")), (N("x") + N("width"), N("y")), (N("x") + N("width"), N("y") + N("height")), (N("x"), N("y") + N("height")), (N("x"), N("y"))];
    }

    // Straight pieces only; a curve is no part of a table.
    private static List<(double X, double Y)>? Points(string path)
    {
        if (path.Length > 400 || path.Contains('C') || path.Contains('c'))
        {
            return null;
        }
        var numbers = Numbers(path);
        var points = new List<(double, double)>();
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            points.Add((numbers[i], numbers[i + 1]));
        }
        return points;
    }

    private static List<double> Numbers(string text)
    {
        var numbers = new List<double>();
        foreach (var part in text.Split([' ', ',', '(', ')', 'M', 'L', 'Z', 'H', 'V', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && double.IsFinite(n))
            {
                numbers.Add(n);
            }
        }
        return numbers;
    }
}
