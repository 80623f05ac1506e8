using System.Xml;

namespace Heed.Application.Imports.Reading;

/// <summary>Colours that a sheet gives to cells by their words ("Overdue" in red).</summary>
internal sealed class ExcelConditions(ExcelStyles styles)
{
    private readonly List<(List<(int Top, int Left, int Bottom, int Right)> Areas, string Word, bool Whole, string Fill)> _rules = [];

    public void Read(XmlReader reader)
    {
        var areas = (reader.GetAttribute("sqref") ?? "").Split(' ').Select(ExcelReference.Area).Where(a => a is not null).Select(a => a!.Value).Take(50).ToList();
        if (reader.IsEmptyElement)
        {
            return;
        }
        var depth = reader.Depth;
        (string? Type, string? Word, string? Fill) rule = default;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "cfRule")
            {
                rule = (reader.GetAttribute("type"), reader.GetAttribute("text"), styles.ConditionalFill(ExcelStyles.Int(reader, "dxfId", -1)));
                if (rule is { Type: "containsText" or "beginsWith", Word: { } word, Fill: { } fill })
                {
                    Add(areas, word, false, fill);
                }
            }
            else if (reader.NodeType == XmlNodeType.Text && rule is { Type: "cellIs", Fill: { } fill } && reader.Value is ['"', .., '"'] quoted)
            {
                Add(areas, quoted[1..^1], true, fill);
            }
        }
    }

    public Cell Colour(Cell cell, int row, int column)
    {
        foreach (var (areas, word, whole, fill) in _rules)
        {
            if ((whole ? cell.Text.Equals(word, StringComparison.OrdinalIgnoreCase) : cell.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
                && areas.Exists(a => row >= a.Top && row <= a.Bottom && column >= a.Left && column <= a.Right))
            {
                return new Cell(cell.Lines, cell.Place) { Fill = fill, Date = cell.Date, MonthOnly = cell.MonthOnly };
            }
        }
        return cell;
    }

    private void Add(List<(int, int, int, int)> areas, string word, bool whole, string fill)
    {
        if (word.Length > 0 && _rules.Count < 100)
        {
            _rules.Add((areas, word, whole, fill));
        }
    }
}
