using System.Text;
using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Publishing.Reading;

/// <summary>
/// Reads one part of an Office or OpenDocument file: what is seen, what was deleted in tracked changes, what is hidden, and what stands in
/// codes and attributes, each apart, so that a word that took another's place does not run into it.
/// </summary>
internal sealed class PartTexts
{
    private static readonly HashSet<string> Paragraphs = ["p", "h", "si", "is"];
    private static readonly HashSet<string> Furniture = new(StringComparer.OrdinalIgnoreCase) { "styles", "stylesWithEffects", "fontTable", "theme", "numbering", "webSettings", "tableStyles", "presProps", "viewProps", "calcChain", "[Content_Types]" };
    private static readonly HashSet<string> Unsaid = ["posOffset", "align", "pctWidth", "pctHeight", "relativeHeight"];

    /// <summary>Attributes in which people's words stand, with the words for the place.</summary>
    private static readonly Dictionary<string, (string Place, bool IsCased)> Attributes = new()
    {
        ["descr"] = ("alternative text", true),
        ["alt"] = ("alternative text", true),
        ["title"] = ("title of a picture", true),
        ["tooltip"] = ("tip of a link", true),
        ["author"] = ("author of a change or comment", true),
        ["lastModifiedBy"] = ("author of a change or comment", true),
        ["initials"] = ("initials of an author", true),
        ["userId"] = ("author of a change or comment", false),
        ["Target"] = ("address of a link", false),
        ["href"] = ("address of a link", false),
        ["name"] = ("name of a part", true),
        ["string"] = ("text of a drawing", true),
        ["displayText"] = ("list to choose from", true),
        ["prompt"] = ("hint of a cell", true),
        ["error"] = ("hint of a cell", true),
    };

    /// <summary>Elements whose value is what somebody called something.</summary>
    private static readonly HashSet<string> Named = ["alias", "tag", "docVar", "bookmarkStart", "text", "listItem", "placeholder", "default", "result", "helpText", "statusText"];

    private readonly DocumentText said;
    private readonly string place;
    private readonly string about;
    private readonly Stack<Paragraph> open = new();
    private readonly List<string> row = [];
    private int rows;
    private bool isHidden;

    private PartTexts(DocumentText said, string part)
    {
        this.said = said;
        var name = Path.GetFileNameWithoutExtension(part);
        about = part.StartsWith("docProps", StringComparison.OrdinalIgnoreCase) || name == "meta" ? "property" : "";
        place = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') switch
        {
            "document" or "content" or "sharedStrings" => "text",
            "comments" or "commentsExtended" or "threadedComment" => "comment",
            "header" => "page header",
            "footer" => "page footer",
            "footnotes" => "footnote",
            "endnotes" => "endnote",
            "slide" => $"slide {name["slide".Length..]}",
            "notesSlide" => $"notes of slide {name["notesSlide".Length..]}",
            "people" or "persons" or "person" => "people of the document",
            var other => other,
        };
    }

    public static bool Read(DocumentText said, Archive archive, string part)
    {
        using var reader = Furniture.Contains(Path.GetFileNameWithoutExtension(part).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')) ? null : archive.Open(part);
        if (reader is not null)
        {
            new PartTexts(said, part).Read(reader);
        }

        return true;
    }

    private void Read(XmlReader reader)
    {
        open.Push(new Paragraph());
        var path = new Stack<string>();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
                    Begin(reader, name, isEmpty);
                    if (!isEmpty)
                    {
                        path.Push(name);
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when !Unsaid.Contains(path.Peek()):
                    open.Peek().Of(path.Peek() is "delText" ? "deleted in a tracked change" : path.Peek() is "instrText" or "delInstrText" ? "code of a field" : isHidden ? "hidden text" : "").Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    path.Pop();
                    End(reader.LocalName);
                    break;
                default:
                    break;
            }
        }

        Close(open.Pop(), "");
    }

    private void Begin(XmlReader reader, string name, bool isEmpty)
    {
        switch (name)
        {
            case "r":
                isHidden = false;
                break;
            case "vanish" or "specVanish":
                isHidden = reader.GetAttribute("val", reader.NamespaceURI) is not ("0" or "false");
                break;
            case "tab":
                open.Peek().Of("").Append('\t');
                break;
            case "br" or "cr" or "line-break":
                open.Peek().Of("").Append('\n');
                break;
            case "s" when reader.NamespaceURI.Contains("opendocument", StringComparison.Ordinal):
                open.Peek().Of("").Append(' ');
                break;
            case "noBreakHyphen":
                open.Peek().Of("").Append('-');
                break;
            case "tr" or "row" or "table-row":
                rows++;
                break;
            default:
                break;
        }

        while (reader.MoveToNextAttribute())
        {
            if (Attributes.TryGetValue(reader.LocalName, out var known))
            {
                said.Says(place == "text" ? known.Place : $"{place}: {known.Place}", known.IsCased ? reader.Value : Uri.UnescapeDataString(reader.Value), known.IsCased);
            }
            else if (reader.LocalName is "val" or "name" or "value" && Named.Contains(name))
            {
                said.Says(place == "text" ? $"value of {name}" : $"{place}: value of {name}", reader.Value);
            }
        }

        reader.MoveToElement();
        if (!isEmpty && Paragraphs.Contains(name))
        {
            open.Push(new Paragraph());
        }
    }

    private void End(string name)
    {
        if (Paragraphs.Contains(name) && open.Count > 1)
        {
            Close(open.Pop(), "");
        }
        else if (open.Count == 1)
        {
            Close(open.Peek(), name);
        }

        if (name is "tr" or "row" or "table-row" && rows > 0)
        {
            rows--;
            if (rows == 0)
            {
                // Cells beside each other are read together too: a first name in one and a last name in the next are one name.
                said.Says($"{(place == "text" ? "" : place + ", ")}row of a table", row.Count > 1 ? string.Join('\t', row) : null);
                row.Clear();
            }
        }
    }

    private void Close(Paragraph paragraph, string element)
    {
        foreach (var (kind, text) in paragraph.Texts)
        {
            var where = about.Length > 0 && element.Length > 0 ? $"{about}: {element}" : kind.Length == 0 ? place : place == "text" ? kind : $"{place}, {kind}";
            said.Says(where, text.ToString());
            if (rows > 0 && kind.Length == 0)
            {
                row.Add(text.ToString());
            }
        }

        paragraph.Texts.Clear();
    }

    /// <summary>What a paragraph says, apart for what is seen, deleted, hidden and coded.</summary>
    private sealed class Paragraph
    {
        public Dictionary<string, StringBuilder> Texts { get; } = [];

        public StringBuilder Of(string kind) => Texts.TryGetValue(kind, out var text) ? text : Texts[kind] = new StringBuilder();
    }
}
