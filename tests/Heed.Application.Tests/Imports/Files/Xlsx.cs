using System.Globalization;
using System.Text;

namespace Heed.Application.Tests.Imports.Files;

/// <summary>Builds workbooks for tests.</summary>
internal sealed class Xlsx
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private readonly List<(string Name, string Xml, bool Hidden, string? Notes)> _sheets = [];
    private readonly List<string> _strings = [];

    /// <summary>Fills by colour name, then the formats dd/mm/yyyy and mmm-yy.</summary>
    public static readonly string[] Styles = ["", "FF0000", "FFC000", "00B050", "0070C0", "date", "month"];

    /// <param name="rows">Null leaves a row out; "=2021-03-31" is a real date, "~2021-03-31" one shown as a month, "#00B050 words" a filled cell.</param>
    public Xlsx Sheet(string name, string?[]?[] rows, string merges = "", string hiddenColumns = "", int hiddenRow = 0, bool hidden = false, string extra = "", string? notes = null)
    {
        var xml = new StringBuilder($"<worksheet {Main}>");
        if (hiddenColumns.Length > 0)
        {
            xml.Append("<cols>").Append(string.Concat(hiddenColumns.Split(',').Select(c => $"<col min=\"{c}\" max=\"{c}\" hidden=\"1\"/>"))).Append("</cols>");
        }
        xml.Append("<sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r] is { } row)
            {
                xml.Append($"<row r=\"{r + 1}\"{(hiddenRow == r + 1 ? " hidden=\"1\"" : "")}>");
                for (var c = 0; c < row.Length; c++)
                {
                    xml.Append(Cell(row[c], $"{(char)('A' + c)}{r + 1}"));
                }
                xml.Append("</row>");
            }
        }
        xml.Append("</sheetData>");
        if (merges.Length > 0)
        {
            xml.Append("<mergeCells>").Append(string.Concat(merges.Split(',').Select(m => $"<mergeCell ref=\"{m}\"/>"))).Append("</mergeCells>");
        }
        _sheets.Add((name, xml.Append(extra).Append("</worksheet>").ToString(), hidden, notes));
        return this;
    }

    public byte[] Bytes() => Zip.Of([
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Zip.Rels([("rId1", "officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Zip.Office}\"><sheets>" + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{Zip.Esc(s.Name)}\" sheetId=\"{i + 1}\"{(s.Hidden ? " state=\"hidden\"" : "")} r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Zip.Rels([.. _sheets.Select((s, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), ("rIdS", "sharedStrings", "sharedStrings.xml"), ("rIdT", "styles", "styles.xml")])),
        .. _sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", s.Xml)),
        .. _sheets.Select((s, i) => (s, i)).Where(x => x.s.Notes is not null).SelectMany(x => new[]
        {
            ($"xl/worksheets/_rels/sheet{x.i + 1}.xml.rels", Zip.Rels([("rId1", "comments", $"../comments{x.i}.xml")])),
            ($"xl/comments{x.i}.xml", $"<comments {Main}><authors><author/></authors><commentList><comment ref=\"A1\"><text><r><t>{Zip.Esc(x.s.Notes!)}</t></r></text></comment></commentList></comments>"),
        }),
        ("xl/sharedStrings.xml", $"<sst {Main}>" + string.Concat(_strings.Select(s => $"<si><t xml:space=\"preserve\">{Zip.Esc(s)}</t></si>")) + "</sst>"),
        ("xl/styles.xml", StyleSheet()),
    ]);

    private string Cell(string? text, string at)
    {
        if (string.IsNullOrEmpty(text))
        {
            return $"<c r=\"{at}\"/>";
        }
        if (text[0] is '=' or '~' && DateOnly.TryParseExact(text[1..], "yyyy-MM-dd", out var day))
        {
            var serial = day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
            return $"<c r=\"{at}\" s=\"{(text[0] == '=' ? 5 : 6)}\"><v>{serial}</v></c>";
        }
        var style = 0;
        if (text[0] == '#' && text.Length >= 7)
        {
            style = Array.IndexOf(Styles, text[1..7]);
            text = text[7..].TrimStart();
            if (text.Length == 0)
            {
                return $"<c r=\"{at}\" s=\"{style}\"/>";
            }
        }
        if (text.All(char.IsDigit))
        {
            return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"{style}\"><v>{text}</v></c>");
        }
        _strings.Add(text);
        return $"<c r=\"{at}\" s=\"{style}\" t=\"s\"><v>{_strings.Count - 1}</v></c>";
    }

    private static string StyleSheet() => $"<styleSheet {Main}><fills><fill><patternFill patternType=\"none\"/></fill>"
        + string.Concat(Styles[1..5].Select(c => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{c}\"/></patternFill></fill>"))
        + "</fills><cellXfs><xf numFmtId=\"0\" fillId=\"0\"/>" + string.Concat(Enumerable.Range(1, 4).Select(f => $"<xf numFmtId=\"0\" fillId=\"{f}\"/>"))
        + "<xf numFmtId=\"14\" fillId=\"0\"/><xf numFmtId=\"17\" fillId=\"0\"/></cellXfs></styleSheet>";
}
