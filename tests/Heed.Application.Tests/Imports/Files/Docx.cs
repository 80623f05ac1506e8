using System.Text;

namespace Heed.Application.Tests.Imports.Files;

/// <summary>Builds Word documents for tests.</summary>
internal sealed class Docx
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private readonly StringBuilder _body = new();
    private readonly List<(string Kind, string Xml)> _edges = [];

    public Docx Heading(string text, int level = 1) => Raw($"<w:p><w:pPr><w:pStyle w:val=\"Heading{level}\"/></w:pPr>{Run(text)}</w:p>");

    public Docx Text(string text, bool bold = false) => Raw($"<w:p>{Run(text, bold)}</w:p>");

    public Docx Number(string text, int list = 1, int level = 0) => Raw($"<w:p>{NumPr(list, level)}{Run(text)}</w:p>");

    public Docx Bullet(string text) => Number(text, 2);

    public Docx Table(params string[][] rows) => Raw("<w:tbl>" + string.Concat(rows.Select(r => "<w:tr>" + string.Concat(r.Select(c => Cell(c))) + "</w:tr>")) + "</w:tbl>");

    public Docx Raw(string xml)
    {
        _body.Append(xml);
        return this;
    }

    public Docx Edge(string kind, string text)
    {
        var root = kind switch { "header" => "hdr", "footer" => "ftr", "comments" => "comments", _ => kind };
        var inner = kind switch { "comments" => "comment", "footnotes" => "footnote", _ => null };
        var p = $"<w:p>{Run(text)}</w:p>";
        _edges.Add((kind, $"<w:{root} {W}>{(inner is null ? p : $"<w:{inner} w:id=\"1\">{p}</w:{inner}>")}</w:{root}>"));
        return this;
    }

    public static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells) + "</w:tr>";

    public static string TableOf(params string[] rows) => "<w:tbl>" + string.Concat(rows) + "</w:tbl>";

    /// <summary>A cell; a line break in the text is a new paragraph.</summary>
    public static string Cell(string text, int span = 1, string? merge = null, string? fill = null, bool italic = false) =>
        "<w:tc><w:tcPr>" + (span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")
        + (merge is null ? "" : merge == "restart" ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")
        + (fill is null ? "" : $"<w:shd w:val=\"clear\" w:fill=\"{fill}\"/>") + "</w:tcPr>"
        + string.Concat(text.Split('\n').Select(l => $"<w:p>{Run(l, italic: italic)}</w:p>")) + "</w:tc>";

    public static string Numbered(params string[] items) => "<w:tc>" + string.Concat(items.Select(i => $"<w:p>{NumPr(3, 0)}{Run(i)}</w:p>")) + "</w:tc>";

    // Word cuts words into runs as it pleases.
    public static string Run(string text, bool bold = false, bool italic = false)
    {
        var at = text.Length / 2;
        string One(string t) => t.Length == 0 ? "" : $"<w:r><w:rPr>{(bold ? "<w:b/>" : "")}{(italic ? "<w:i/>" : "")}</w:rPr><w:t xml:space=\"preserve\">{Zip.Esc(t)}</w:t></w:r>";
        return One(text[..at]) + One(text[at..]);
    }

    public byte[] Bytes() => Zip.Of([
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Zip.Rels([("rId1", "officeDocument", "word/document.xml")])),
        ("word/document.xml", $"<?xml version=\"1.0\"?><w:document {W} xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>{_body}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles {W}>" + string.Concat(Enumerable.Range(1, 3).Select(n => $"<w:style w:type=\"paragraph\" w:styleId=\"Heading{n}\"><w:name w:val=\"heading {n}\"/></w:style>")) + "</w:styles>"),
        ("word/numbering.xml", $"<w:numbering {W}>{Abstract(0, "decimal", "%1.")}{Abstract(1, "bullet", "•")}{Abstract(2, "decimal", "%1.")}<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>"),
        .. _edges.Select((e, i) => ($"word/edge{i}.xml", e.Xml)),
        ("word/_rels/document.xml.rels", Zip.Rels([("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"), .. _edges.Select((e, i) => ($"rIdE{i}", e.Kind, $"edge{i}.xml"))])),
    ]);

    private static string NumPr(int list, int level) => $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>";

    private static string Abstract(int id, string format, string text) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>";
}
