using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>What a Word document's styles say: which are headings, bold, or numbered.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public static WordStyles Read(Archive archive, string? part)
    {
        var styles = new WordStyles();
        using var reader = part is null ? null : archive.Open(part);
        Style? now = null;
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            var value = reader.GetAttribute("val", reader.NamespaceURI);
            switch (reader.LocalName)
            {
                case "style":
                    now = new Style();
                    styles._styles[reader.GetAttribute("styleId", reader.NamespaceURI) ?? ""] = now;
                    break;
                case "name" when now is not null:
                    now.Name = (value ?? "").ToLowerInvariant();
                    break;
                case "basedOn" when now is not null:
                    now.Base = value;
                    break;
                case "outlineLvl" when now is not null && int.TryParse(value, out var level) && level < 9:
                    now.Outline = level + 1;
                    break;
                case "numId" when now is not null:
                    now.NumId = value;
                    break;
                case "ilvl" when now is not null && int.TryParse(value, out var ilvl):
                    now.Level = ilvl;
                    break;
                case "b" when now is not null:
                    now.Bold = value is not ("0" or "false");
                    break;
                case "vanish" when now is not null:
                    now.Hidden = value is not ("0" or "false");
                    break;
                default:
                    break;
            }
        }
        return styles;
    }

    public int HeadingLevel(string? id) => Walk(id).Select(s => s.Outline > 0 ? s.Outline
        : s.Name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(s.Name.AsSpan(8), out var level) ? level
        : s.Name is "title" ? 1 : 0).FirstOrDefault(l => l > 0);

    public bool Bold(string? id) => Walk(id).Select(s => s.Bold).FirstOrDefault(b => b is not null) ?? false;

    public bool Hidden(string? id) => Walk(id).Any(s => s.Hidden);

    public (string NumId, int Level)? Numbering(string? id) => Walk(id).FirstOrDefault(s => s.NumId is not null) is { } style ? (style.NumId!, style.Level) : null;

    private IEnumerable<Style> Walk(string? id)
    {
        for (var steps = 0; id is not null && steps < 20 && _styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.Base;
        }
    }

    private sealed class Style
    {
        public string Name { get; set; } = "";
        public string? Base { get; set; }
        public int Outline { get; set; }
        public string? NumId { get; set; }
        public int Level { get; set; }
        public bool? Bold { get; set; }
        public bool Hidden { get; set; }
    }
}
