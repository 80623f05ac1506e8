using System.Xml;

namespace Heed.Application.Imports.Reading;

// What stands inside a table.
internal sealed partial class WordReader
{
    private void Row(XmlReader reader, WordTable table)
    {
        switch (reader.LocalName)
        {
            case "tr":
                Limits.CheckRows(++_rows);
                table.BeginRow();
                Children(reader, r => RowPart(r, table));
                break;
            case "tblPr" or "tblGrid":
                Children(reader, _ => { });
                break;
            default:
                // Content controls wrap rows.
                Children(reader, r => Row(r, table));
                break;
        }
    }

    private void RowPart(XmlReader reader, WordTable table)
    {
        switch (reader.LocalName)
        {
            case "trPr":
                Children(reader, r => table.RowProperty(r.LocalName, Val(r)));
                break;
            case "tc":
                table.BeginCell();
                Children(reader, r => CellPart(r, table));
                table.EndCell();
                break;
            default:
                Children(reader, r => RowPart(r, table));
                break;
        }
    }

    private void CellPart(XmlReader reader, WordTable table)
    {
        switch (reader.LocalName)
        {
            case "tcPr":
                Children(reader, r => table.CellProperty(r.LocalName, r.LocalName == "shd" ? Val(r, "fill") : Val(r)));
                break;
            case "p" or "tbl":
                Block(reader);
                break;
            case "Fallback":
                Children(reader, _ => { });
                break;
            default:
                Children(reader, r => CellPart(r, table));
                break;
        }
    }
}
