using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads what lies over a sheet: notes, comments and text boxes.</summary>
internal static class ExcelNotes
{
    public static void Read(Archive archive, string sheetPart, string sheet, Document document)
    {
        foreach (var (_, kind, target) in Relations.Of(archive, sheetPart))
        {
            switch (kind)
            {
                case "comments":
                    Texts(archive, target, "text", document, UnplacedWhy.Comment, $"sheet '{sheet}', note");
                    break;
                case "threadedComment":
                    Texts(archive, target, "text", document, UnplacedWhy.Comment, $"sheet '{sheet}', comment");
                    break;
                case "drawing":
                    Texts(archive, target, "txBody", document, UnplacedWhy.Text, $"sheet '{sheet}', text box");
                    break;
                default:
                    break;
            }
        }
    }

    private static void Texts(Archive archive, string part, string element, Document document, UnplacedWhy why, string place)
    {
        using var reader = archive.Open(part);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element)
            {
                document.Aside(SharedStrings.RichText(reader), why, place);
            }
        }
    }
}
