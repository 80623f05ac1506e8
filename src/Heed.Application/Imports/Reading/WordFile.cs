using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads a Word document: its body, then what stands at its edges and in its notes.</summary>
internal static class WordFile
{
    private static readonly Dictionary<string, (UnplacedWhy Why, string Place)> Edges = new(StringComparer.Ordinal)
    {
        ["header"] = (UnplacedWhy.PageFurniture, "page header"),
        ["footer"] = (UnplacedWhy.PageFurniture, "page footer"),
        ["comments"] = (UnplacedWhy.Comment, "comment"),
        ["footnotes"] = (UnplacedWhy.Footnote, "footnote"),
        ["endnotes"] = (UnplacedWhy.Footnote, "endnote"),
    };

    public static Document Read(Archive archive)
    {
        var main = Relations.Of(archive, "").FirstOrDefault(r => r.Kind == "officeDocument").Target ?? "word/document.xml";
        var relations = Relations.Of(archive, main);
        string? Part(string kind) => relations.Where(r => r.Kind == kind).Select(r => r.Target).FirstOrDefault();
        var styles = WordStyles.Read(archive, Part("styles"));
        var document = new Document();
        var amount = new Amount();
        using (var body = archive.Open(main) ?? throw new CannotRead("This document has lost its text: open it in Word, save it again and bring in the new copy."))
        {
            new WordReader(styles, WordNumbering.Read(archive, Part("numbering")), document, "", amount).Read(body);
        }
        foreach (var (_, kind, target) in relations.DistinctBy(r => r.Target))
        {
            if (Edges.TryGetValue(kind, out var edge))
            {
                ReadEdge(archive, target, styles, edge.Why, edge.Place, document, amount);
            }
        }
        Leftovers.Read(archive, "word/", document, amount);
        return document;
    }

    private static void ReadEdge(Archive archive, string part, WordStyles styles, UnplacedWhy why, string place, Document document, Amount amount)
    {
        using var reader = archive.Open(part);
        if (reader is null)
        {
            return;
        }
        var edge = new Document();
        new WordReader(styles, new WordNumbering(), edge, place, amount).Read(reader);
        foreach (var piece in edge.Pieces)
        {
            document.Aside(piece.Text, why, place);
            foreach (var aside in (piece as Grid)?.Asides ?? [])
            {
                document.Aside(aside.Text, aside.Kind, place);
            }
        }
    }
}
