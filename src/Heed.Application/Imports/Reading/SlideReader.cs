using System.Xml.Linq;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads one slide into a document.</summary>
internal sealed class SlideReader(Document document, Amount amount, string place)
{
    public void Read(XElement slide)
    {
        var hidden = slide.Attribute("show")?.Value is "0" or "false";
        // The title comes first, wherever the program keeps it.
        foreach (var shape in slide.Descendants().Where(e => e.Name.LocalName is "sp" or "tbl").OrderBy(e => Holds(e) is "title" or "ctrTitle" ? 0 : 1))
        {
            if (shape.Name.LocalName == "tbl")
            {
                Table(shape, hidden);
            }
            else
            {
                Texts(shape, hidden);
            }
        }
    }

    private void Texts(XElement shape, bool hidden)
    {
        var holds = Holds(shape);
        foreach (var line in shape.Elements().Where(e => e.Name.LocalName == "txBody").SelectMany(Lines))
        {
            if (hidden || holds is "sldNum" or "ftr" or "dt" or "hdr")
            {
                document.Aside(line, hidden ? UnplacedWhy.HiddenText : UnplacedWhy.PageFurniture, place);
            }
            else
            {
                document.Pieces.Add(new TextPiece(line, holds is "title" or "ctrTitle" ? TextKind.Heading : TextKind.Paragraph, place, level: 2));
            }
        }
    }

    private void Table(XElement table, bool hidden)
    {
        var builder = new GridBuilder($"the table on {place}");
        foreach (var row in table.Elements().Where(e => e.Name.LocalName == "tr"))
        {
            builder.Row($"{place}, row {builder.RowCount + 1}");
            foreach (var cell in row.Elements().Where(e => e.Name.LocalName == "tc" && !Merged(e)))
            {
                var text = string.Join('\n', Lines(cell));
                builder.Add(Cell.Of(text, place, Fill(cell)), Count(cell, "gridSpan"), Count(cell, "rowSpan"));
            }
        }
        var grid = builder.Build();
        grid.Asides.AddRange(builder.Overflow);
        if (hidden)
        {
            grid.Cells().ToList().ForEach(c => document.Aside(c.Text, UnplacedWhy.HiddenText, place));
            return;
        }
        document.Pieces.Add(grid);
    }

    private IEnumerable<string> Lines(XElement holder)
    {
        foreach (var paragraph in holder.Descendants().Where(e => e.Name.LocalName == "p"))
        {
            var text = Words.Tidy(string.Concat(paragraph.Descendants().Select(e => e.Name.LocalName switch { "t" => e.Value, "br" => "\n", _ => "" })));
            amount.Take(text.Length);
            if (text.Length > 0)
            {
                yield return text;
            }
        }
    }

    /// <summary>What a shape was put on the slide for ("title", "body", "sldNum"); null where nobody said.</summary>
    private static string? Holds(XElement shape) => shape.Elements().Where(e => e.Name.LocalName == "nvSpPr").Descendants().FirstOrDefault(e => e.Name.LocalName == "ph")?.Attribute("type")?.Value;

    private static bool Merged(XElement cell) => (cell.Attribute("hMerge") ?? cell.Attribute("vMerge"))?.Value is "1" or "true";

    private static int Count(XElement cell, string name) => int.TryParse(cell.Attribute(name)?.Value, out var count) ? count : 1;

    private static string? Fill(XElement cell) => cell.Elements().FirstOrDefault(e => e.Name.LocalName == "tcPr")?.Elements().FirstOrDefault(e => e.Name.LocalName == "solidFill")
        ?.Elements().FirstOrDefault(e => e.Name.LocalName == "srgbClr")?.Attribute("val")?.Value;
}
