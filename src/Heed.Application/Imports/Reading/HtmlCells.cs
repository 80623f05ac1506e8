using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads the tables of a page.</summary>
internal static partial class HtmlCells
{
    [GeneratedRegex(@"background(?:-color)?\s*:\s*(?<c>#[0-9a-f]{3,6}|rgba?\([^)]*\)|[a-z]+)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Background();

    public static (Grid Grid, List<IElement> Nested, List<IElement> Captions) Read(IElement table, string name, Amount amount)
    {
        var builder = new GridBuilder(name);
        var nested = new List<IElement>();
        var captions = new List<IElement>();
        var hidden = new List<Aside>();
        foreach (var row in Rows(table, captions))
        {
            Limits.CheckRows(builder.RowCount);
            var place = $"{name}, row {builder.RowCount + 1}";
            if (HtmlKinds.IsHidden(row))
            {
                hidden.Add(new Aside(TextOf(row), UnplacedWhy.HiddenRow, place));
                continue;
            }
            builder.Row(place);
            foreach (var td in row.Children.Where(c => c.LocalName is "td" or "th"))
            {
                var cell = Of(td, place, nested);
                amount.Take(cell.Text.Length);
                builder.Add(cell, Span(td, "colspan"), Span(td, "rowspan"));
            }
        }
        var grid = builder.Build();
        grid.Asides.AddRange(builder.Overflow);
        grid.Asides.AddRange(hidden.Where(h => h.Text.Length > 0));
        return (grid, nested, captions);
    }

    /// <summary>Terms and their descriptions, as a table of two columns.</summary>
    public static Grid? DefinitionGrid(IElement list, string name)
    {
        if (list.ChildNodes.Any(n => n is IText text && !string.IsNullOrWhiteSpace(text.Data)) || list.QuerySelector("table") is not null)
        {
            return null;
        }
        var builder = new GridBuilder(name);
        var open = false;
        foreach (var e in list.Children.SelectMany(c => c.LocalName == "div" ? c.Children : Enumerable.Repeat(c, 1)))
        {
            var place = $"{name}, row {builder.RowCount + (e.LocalName == "dt" ? 1 : 0)}";
            if (e.LocalName == "dt")
            {
                builder.Row(place);
            }
            else if (e.LocalName != "dd" || !open)
            {
                return null;
            }
            open = true;
            builder.Add(Of(e, place, []));
        }
        return open ? builder.Build() : null;
    }

    /// <summary>The words inside an element, a line for each of its blocks and breaks.</summary>
    public static string TextOf(IElement e) => e.LocalName == "img" ? e.GetAttribute("alt") ?? "" : e.ChildElementCount == 0 ? Plain(e.TextContent) : Words.Tidy(string.Join('\n', LinesOf(e, null).Select(l => l.Text)));

    private static string Plain(string text) => text.Replace('\n', ' ').Replace('\r', ' ');

    private static IEnumerable<IElement> Rows(IElement table, List<IElement> captions)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr")
            {
                yield return child;
            }
            else if (child.LocalName == "caption")
            {
                captions.Add(child);
            }
            else
            {
                foreach (var row in child.Children.Where(c => c.LocalName == "tr"))
                {
                    yield return row;
                }
            }
        }
    }

    private static Cell Of(IElement td, string place, List<IElement> nested) => new(LinesOf(td, nested), place) { Fill = Fill(td), Header = td.LocalName == "th" };

    private static int Span(IElement td, string name) => int.TryParse(td.GetAttribute(name), out var span) ? span == 0 ? 1000 : Math.Clamp(span, 1, 10_000) : 1;

    private static List<Line> LinesOf(IElement e, List<IElement>? nested)
    {
        var lines = new List<Line>();
        var line = new HtmlLine();
        Walk(e, line, lines, nested, 0, false);
        line.End(lines);
        return lines;
    }

    private static void Walk(INode node, HtmlLine line, List<Line> lines, List<IElement>? nested, int depth, bool bold)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                line.Add(Plain(text.Data), bold);
            }
            else if (child is IElement e)
            {
                if (HtmlFile.TooDeep(depth))
                {
                    line.Add(HtmlFile.AllText(e), bold);
                    continue;
                }
                switch (e.LocalName)
                {
                    case "br":
                        line.End(lines);
                        break;
                    case "script" or "style" or "template":
                        break;
                    case "img":
                        line.Add(e.GetAttribute("alt") ?? "", bold);
                        break;
                    case "input":
                        line.Add(e.GetAttribute("type") is "checkbox" or "radio" ? e.HasAttribute("checked") ? "☒" : "☐" : e.GetAttribute("value") ?? "", bold);
                        break;
                    case "table" when nested is not null:
                        nested.Add(e);
                        break;
                    case "p" or "div" or "li" or "table" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "tr" or "section" or "blockquote" or "dd" or "dt":
                        line.End(lines);
                        line.Marker = e.LocalName == "li" ? e.ParentElement?.LocalName == "ol" ? HtmlKinds.Marker(e.ParentElement.GetAttribute("type"), Index(e)) : "•" : null;
                        Walk(e, line, lines, nested, depth + 1, bold || (e.LocalName.Length == 2 && e.LocalName[0] == 'h'));
                        line.End(lines);
                        break;
                    default:
                        line.Add(HtmlKinds.Inline.Contains(e.LocalName) ? "" : " ", true);
                        Walk(e, line, lines, nested, depth + 1, bold || e.LocalName is "b" or "strong");
                        line.Add(HtmlKinds.Inline.Contains(e.LocalName) ? "" : " ", true);
                        break;
                }
            }
        }
    }

    private static int Index(IElement li)
    {
        var index = int.TryParse(li.ParentElement?.GetAttribute("start"), out var start) ? start : 1;
        for (var before = li.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
        {
            index++;
        }
        return index;
    }

    private static string? Fill(IElement td)
    {
        var style = td.GetAttribute("style") is { } css && Background().Match(css) is { Success: true } m ? m.Groups["c"].Value : td.GetAttribute("bgcolor");
        var named = style ?? td.ClassList.Select(c => c.ToLowerInvariant().Split('-', '_')).SelectMany(c => c).FirstOrDefault(c => c is "red" or "amber" or "green" or "blue" or "yellow" or "orange");
        if (named is null)
        {
            return null;
        }
        if (named.StartsWith('#'))
        {
            var hex = named[1..];
            return hex.Length == 3 ? string.Concat(hex.Select(c => $"{c}{c}")).ToUpperInvariant() : hex.Length == 6 ? hex.ToUpperInvariant() : null;
        }
        var digits = Words.Of(named).Select(w => int.TryParse(w.Word, out var n) ? n : -1).Where(n => n is >= 0 and <= 255).ToList();
        return digits.Count >= 3 ? $"{digits[0]:X2}{digits[1]:X2}{digits[2]:X2}" : named.ToLowerInvariant() switch
        {
            "red" or "crimson" or "firebrick" or "tomato" => "FF0000",
            "amber" or "orange" or "yellow" or "gold" or "darkorange" => "FFC000",
            "green" or "lime" or "limegreen" or "lightgreen" or "forestgreen" => "00B050",
            "blue" or "lightblue" or "royalblue" or "deepskyblue" or "dodgerblue" => "0070C0",
            _ => null,
        };
    }
}
