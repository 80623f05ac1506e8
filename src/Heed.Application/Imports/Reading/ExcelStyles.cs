using System.Globalization;
using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>What the styles of a workbook say about a cell: whether its number is a date, and which colour fills it.</summary>
internal sealed class ExcelStyles
{
    // The first colours of Office's own theme and of the old palette; the rest never mean red, amber, green or blue.
    private static readonly string[] Indexed =
    [
        "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF", "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
        "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
        "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
        "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
    ];

    private readonly List<string> _theme = [];
    private readonly Dictionary<int, string> _formats = [];
    private readonly List<string?> _fills = [];
    private readonly List<(int Format, int Fill)> _cells = [];
    private readonly List<string?> _conditional = [];

    public static ExcelStyles Read(Archive archive, string? stylesPart, string? themePart)
    {
        var styles = new ExcelStyles();
        styles.ReadTheme(archive, themePart);
        styles.ReadStyles(archive, stylesPart);
        return styles;
    }

    public string? Fill(int style) => style >= 0 && style < _cells.Count && _cells[style].Fill is var f && f >= 0 && f < _fills.Count ? _fills[f] : null;

    public string? ConditionalFill(int dxf) => dxf >= 0 && dxf < _conditional.Count ? _conditional[dxf] : null;

    /// <summary>The way a number is shown ("dd/mm/yyyy", "0%"), empty where it is shown as it is.</summary>
    public string Format(int style)
    {
        var id = style >= 0 && style < _cells.Count ? _cells[style].Format : 0;
        return _formats.TryGetValue(id, out var own) ? own : id switch
        {
            14 or 15 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "dd/mm/yyyy",
            16 => "d-mmm",
            17 or 55 or 56 => "mmm-yy",
            9 or 10 => "0%",
            _ => "",
        };
    }

    private void ReadTheme(Archive archive, string? part)
    {
        using var reader = part is null ? null : archive.Open(part);
        var inside = false;
        while (reader is not null && reader.Read())
        {
            if (reader.LocalName == "clrScheme")
            {
                inside = reader.NodeType == XmlNodeType.Element;
            }
            else if (inside && reader.NodeType == XmlNodeType.Element && reader.LocalName is "sysClr" or "srgbClr")
            {
                _theme.Add(reader.GetAttribute("lastClr") ?? reader.GetAttribute("val") ?? "");
            }
        }
    }

    private void ReadStyles(Archive archive, string? part)
    {
        using var reader = part is null ? null : archive.Open(part);
        string? within = null;
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == within)
            {
                within = null;
            }
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            switch (reader.LocalName)
            {
                case "fills" or "cellXfs" or "dxfs" when !reader.IsEmptyElement:
                    within = reader.LocalName;
                    break;
                case "numFmt":
                    _formats[Int(reader, "numFmtId")] = reader.GetAttribute("formatCode") ?? "";
                    break;
                case "fill" when within == "fills":
                    _fills.Add(null);
                    break;
                case "dxf":
                    _conditional.Add(null);
                    break;
                case "fgColor" when within == "fills" && _fills.Count > 0:
                    _fills[^1] = Colour(reader);
                    break;
                case "bgColor" when within == "dxfs" && _conditional.Count > 0:
                    _conditional[^1] = Colour(reader);
                    break;
                case "xf" when within == "cellXfs":
                    _cells.Add((Int(reader, "numFmtId"), Int(reader, "fillId")));
                    break;
                default:
                    break;
            }
        }
    }

    private string? Colour(XmlReader reader)
    {
        var rgb = reader.GetAttribute("rgb");
        if (rgb is { Length: >= 6 })
        {
            return rgb[^6..].ToUpperInvariant();
        }
        if (reader.GetAttribute("indexed") is not null)
        {
            var index = Int(reader, "indexed");
            return index >= 0 && index < Indexed.Length ? Indexed[index] : null;
        }
        var theme = Int(reader, "theme", -1);
        // Excel swaps the first four colours of the theme.
        theme = theme switch { 0 => 1, 1 => 0, 2 => 3, 3 => 2, _ => theme };
        return theme >= 0 && theme < _theme.Count ? _theme[theme].ToUpperInvariant() : null;
    }

    internal static int Int(XmlReader reader, string name, int otherwise = 0) =>
        int.TryParse(reader.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
