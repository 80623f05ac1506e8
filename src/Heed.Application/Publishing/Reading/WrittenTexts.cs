using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Heed.Application.Publishing.Reading;

/// <summary>Reads what is written in letters: web pages, feeds, data and plain text, with the attributes and comments that no reader sees.</summary>
internal static class WrittenTexts
{
    private static readonly HashSet<string> Mute = new(StringComparer.OrdinalIgnoreCase) { "class", "style", "charset", "type", "rel", "lang", "width", "height", "viewbox", "d", "points", "transform", "fill", "stroke", "xmlns", "integrity", "nonce" };
    private static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase) { "href", "src", "srcset", "action", "poster", "id", "name", "for", "url", "data" };

    public static void Read(DocumentText said, string text, string fileName)
    {
        var start = text.TrimStart('\ufeff', ' ', '\t', '\r', '\n');
        if (start.StartsWith('{') || start.StartsWith('['))
        {
            if (Data(said, text))
            {
                return;
            }
        }
        else if (start.StartsWith("<?xml", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            if (Feed(said, text))
            {
                return;
            }
        }
        else if (start.StartsWith('<') || Path.GetExtension(fileName).StartsWith(".htm", StringComparison.OrdinalIgnoreCase))
        {
            Page(said, text);
            return;
        }

        // Whatever else it is, it is read as it stands: each paragraph by itself, so that a place can be told.
        var lines = 1;
        foreach (var paragraph in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n"))
        {
            said.Says($"line {lines}", start.StartsWith("{\\rtf", StringComparison.Ordinal) ? System.Text.RegularExpressions.Regex.Replace(paragraph, @"\\[a-z]+-?\d* ?|[{}]", "") : paragraph);
            lines += paragraph.Count(c => c == '\n') + 2;
        }
    }

    public static void Page(DocumentText said, string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        foreach (var node in page.Descendants())
        {
            switch (node)
            {
                case IComment comment:
                    said.Says("comment in the page", comment.Data);
                    break;
                case IElement element:
                    Element(said, element);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Element(DocumentText said, IElement element)
    {
        foreach (var attribute in element.Attributes.Where(a => !Mute.Contains(a.Name)))
        {
            var isLink = Links.Contains(attribute.Name);
            said.Says(attribute.Name is "alt" or "aria-label" ? "alternative text" : $"attribute {attribute.Name}", isLink && attribute.Value.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(attribute.Value) : attribute.Value, !isLink);
        }

        // An element is read where text stands in it directly, with the text of what is within the line.
        if (element.ChildNodes.OfType<IText>().Any(t => !string.IsNullOrWhiteSpace(t.Data)) && !IsInline(element))
        {
            said.Says(element.LocalName is "script" or "style" or "title" ? element.LocalName : "text", element.TextContent);
        }
        else if (IsInline(element) && element.ParentElement is { } parent && !parent.ChildNodes.OfType<IText>().Any(t => !string.IsNullOrWhiteSpace(t.Data)) && !IsInline(parent))
        {
            said.Says("text", parent.TextContent);
        }

        if (element.LocalName == "tr")
        {
            said.Says("row of a table", string.Join('\t', element.Children.Select(c => c.TextContent.Trim())));
        }
    }

    private static bool IsInline(IElement element) => element.LocalName is "a" or "abbr" or "b" or "bdi" or "bdo" or "cite" or "code" or "del" or "dfn" or "em" or "i" or "ins" or "kbd" or "mark" or "q" or "s" or "small" or "span" or "strong" or "sub" or "sup" or "time" or "u" or "var" or "label" or "tspan";

    private static bool Data(DocumentText said, string text)
    {
        try
        {
            using var data = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 200 });
            Data(said, data.RootElement, "");
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Data(DocumentText said, JsonElement value, string field)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    said.Says("name of a field", property.Name);
                    Data(said, property.Value, property.Name);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Data(said, item, field);
                }

                break;
            case JsonValueKind.String:
                Value(said, field.Length == 0 ? "text" : $"field {field}", value.GetString()!);
                break;
            default:
                said.Says(field.Length == 0 ? "text" : $"field {field}", value.ToString());
                break;
        }
    }

    private static bool Feed(DocumentText said, string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreWhitespace = true });
            var path = new Stack<string>();
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        if (!reader.IsEmptyElement)
                        {
                            path.Push(reader.LocalName);
                        }

                        while (reader.MoveToNextAttribute())
                        {
                            said.Says($"attribute {reader.LocalName}", Uri.UnescapeDataString(reader.Value), !Links.Contains(reader.LocalName));
                        }

                        break;
                    case XmlNodeType.EndElement:
                        path.Pop();
                        break;
                    case XmlNodeType.Comment:
                        said.Says("comment in the page", reader.Value);
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        Value(said, $"element {path.Peek()}", reader.Value);
                        break;
                    default:
                        break;
                }
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>A value that may be a web page itself, as in a feed.</summary>
    private static void Value(DocumentText said, string place, string text)
    {
        if (text.Contains("</", StringComparison.Ordinal) || text.Contains("/>", StringComparison.Ordinal) || text.Contains("<p", StringComparison.OrdinalIgnoreCase))
        {
            Page(said.Within(place) ?? said, text);
        }
        else
        {
            said.Says(place, text);
        }
    }
}
