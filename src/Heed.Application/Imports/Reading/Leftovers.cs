using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads the words of parts that no other reader came to: diagrams, charts, parts that a damaged file lost the way to.</summary>
internal static class Leftovers
{
    private static readonly string[] WithoutWords = ["styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "theme", "numbering", "calcChain", "printerSettings", "people", "persons",
        "slideLayout", "slideMaster", "notesMaster", "handoutMaster", "tableStyles", "presProps", "viewProps"];

    public static void Read(Archive archive, string folder, Document document, Amount amount)
    {
        foreach (var part in archive.Unread)
        {
            var name = Path.GetFileNameWithoutExtension(part);
            if (part.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && !Array.Exists(WithoutWords, w => name.StartsWith(w, StringComparison.OrdinalIgnoreCase)) && !part.Contains("/theme/", StringComparison.OrdinalIgnoreCase))
            {
                ReadPart(archive, part, document, amount);
            }
        }
    }

    private static void ReadPart(Archive archive, string part, Document document, Amount amount)
    {
        try
        {
            using var reader = archive.Open(part);
            while (reader is not null && reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "p" or "si" or "is" or "comment")
                {
                    var text = SharedStrings.RichText(reader);
                    amount.Take(text.Length);
                    document.Aside(text, UnplacedWhy.NotUnderstood, part);
                }
            }
        }
        catch (XmlException)
        {
            // A broken part that nothing points to holds nothing that anybody could have seen.
        }
    }
}
