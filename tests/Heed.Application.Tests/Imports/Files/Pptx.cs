namespace Heed.Application.Tests.Imports.Files;

/// <summary>Builds PowerPoint presentations for tests.</summary>
internal sealed class Pptx
{
    private const string Spaces = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + Zip.Office + "\"";
    private readonly List<string> _slides = [];

    public Pptx Slide(params string[] shapes) => Slide(false, shapes);

    public Pptx Slide(bool hidden, params string[] shapes)
    {
        _slides.Add($"<p:sld {Spaces}{(hidden ? " show=\"0\"" : "")}><p:cSld><p:spTree>{string.Concat(shapes)}</p:spTree></p:cSld></p:sld>");
        return this;
    }

    public static string Shape(string holds, string text) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"x\"/><p:nvPr><p:ph type=\"{holds}\"/></p:nvPr></p:nvSpPr>{Body(text, "p:txBody")}</p:sp>";

    public static string Table(params string[][] rows) => "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>"
        + string.Concat(rows.Select(r => "<a:tr>" + string.Concat(r.Select(c => $"<a:tc>{Body(c, "a:txBody")}<a:tcPr/></a:tc>")) + "</a:tr>")) + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>";

    // The presentation may show its slides in another order than it keeps them.
    public byte[] Bytes(params int[] order) => Zip.Of([
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Zip.Rels([("rId1", "officeDocument", "ppt/presentation.xml")])),
        ("ppt/presentation.xml", $"<p:presentation {Spaces}><p:sldIdLst>{string.Concat((order.Length > 0 ? order : [.. Enumerable.Range(0, _slides.Count)]).Select(i => $"<p:sldId id=\"{256 + i}\" r:id=\"rId{i}\"/>"))}</p:sldIdLst></p:presentation>"),
        ("ppt/_rels/presentation.xml.rels", Zip.Rels(_slides.Select((_, i) => ($"rId{i}", "slide", $"slides/slide{i + 1}.xml")))),
        ("ppt/slideLayouts/slideLayout1.xml", $"<p:sldLayout {Spaces}><p:cSld><p:spTree>{Shape("title", "Click to add a title")}</p:spTree></p:cSld></p:sldLayout>"),
        .. _slides.Select((s, i) => ($"ppt/slides/slide{i + 1}.xml", s)),
    ]);

    private static string Body(string text, string tag) => $"<{tag}><a:bodyPr/>{string.Concat(text.Split('\n').Select(l => $"<a:p><a:r><a:t>{Zip.Esc(l)}</a:t></a:r></a:p>"))}</{tag}>";
}
