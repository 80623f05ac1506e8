using System.Text;
using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>The texts that a workbook's cells share.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];
    private readonly HashSet<int> _used = [];

    public static SharedStrings Read(Archive archive, string? part, Amount amount)
    {
        var strings = new SharedStrings();
        using var reader = part is null ? null : archive.Open(part);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                strings._texts.Add(RichText(reader));
                amount.Take(strings._texts[^1].Length);
            }
        }
        return strings;
    }

    public string? At(int index)
    {
        if (index < 0 || index >= _texts.Count)
        {
            return null;
        }
        _used.Add(index);
        return _texts[index];
    }

    public IEnumerable<string> Unused() => _texts.Where((t, i) => !_used.Contains(i) && t.Any(char.IsLetterOrDigit));

    /// <summary>The words of a text with formatted runs, without the readings that East Asian texts carry.</summary>
    public static string RichText(XmlReader reader)
    {
        var text = new StringBuilder();
        if (reader.IsEmptyElement)
        {
            return "";
        }
        var depth = reader.Depth;
        var reading = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.LocalName == "rPh" && !reader.IsEmptyElement)
            {
                reading = reader.NodeType == XmlNodeType.Element;
            }
            if (!reading && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                text.Append(reader.Value);
                Amount.Piece(text.Length);
            }
        }
        return Escapes(text.ToString());
    }

    // Excel writes characters that XML cannot hold as _x000D_.
    private static string Escapes(string text) => text.Contains("_x000", StringComparison.Ordinal)
        ? text.Replace("_x000D_", "\n").Replace("_x000A_", "\n").Replace("_x0009_", " ") : text;
}
