using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads a workbook: sheet after sheet, what is shown as a table, what is hidden aside.</summary>
internal static class ExcelFile
{
    public static Document Read(Archive archive, Action<string, int, int> report)
    {
        var document = new Document();
        var workbook = Relations.Of(archive, "").FirstOrDefault(r => r.Kind == "officeDocument").Target ?? "xl/workbook.xml";
        var relations = Relations.Of(archive, workbook);
        string? Part(string kind) => relations.Where(r => r.Kind == kind).Select(r => r.Target).FirstOrDefault();
        var amount = new Amount();
        var strings = SharedStrings.Read(archive, Part("sharedStrings"), new Amount());
        var styles = ExcelStyles.Read(archive, Part("styles"), Part("theme"));
        var (sheets, from1904) = Sheets(archive, workbook);
        var rows = 0;
        for (var i = 0; i < sheets.Count; i++)
        {
            report(sheets[i].Name, i, sheets.Count);
            var target = relations.Where(r => r.Id == sheets[i].Id).Select(r => r.Target).FirstOrDefault();
            if (target is null || !archive.Has(target))
            {
                document.Aside(sheets[i].Name, UnplacedWhy.Heading, "workbook");
                continue;
            }
            var sheet = new ExcelSheet(archive, strings, styles, from1904, sheets[i].Name, sheets[i].Hidden, amount);
            rows += sheet.Read(target, document, Limits.TableRows - rows);
        }
        Leftovers.Read(archive, "xl/", document, amount);
        foreach (var unused in strings.Unused())
        {
            document.Aside(unused, UnplacedWhy.HiddenText, "workbook");
        }
        return document;
    }

    private static (List<(string Name, string Id, bool Hidden)> Sheets, bool From1904) Sheets(Archive archive, string workbook)
    {
        var sheets = new List<(string, string, bool)>();
        var from1904 = false;
        using var reader = archive.Open(workbook) ?? throw new CannotRead("This workbook has lost its list of sheets: open it in Excel, save it again and bring in the new copy.");
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            if (reader.LocalName == "sheet")
            {
                sheets.Add((reader.GetAttribute("name") ?? "", AnyId(reader), reader.GetAttribute("state") is "hidden" or "veryHidden"));
            }
            else if (reader.LocalName == "workbookPr")
            {
                from1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
        }
        return (sheets, from1904);
    }

    // The identifier's namespace differs between the two editions of the format.
    private static string AnyId(XmlReader reader)
    {
        var id = "";
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id" && reader.Prefix.Length > 0)
            {
                id = reader.Value;
            }
        }
        reader.MoveToElement();
        return id;
    }
}
