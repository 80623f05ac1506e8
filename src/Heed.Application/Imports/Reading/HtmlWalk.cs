using AngleSharp.Dom;

namespace Heed.Application.Imports.Reading;

/// <summary>Goes down a page and gathers its blocks.</summary>
internal sealed class HtmlWalk(Document document, Amount amount)
{
    private int _tables, _blocks;

    public void Children(IElement element, UnplacedWhy aside, int depth, int list = 0)
    {
        if (HtmlFile.TooDeep(depth))
        {
            document.Aside(HtmlFile.AllText(element), UnplacedWhy.NotUnderstood, Place());
            return;
        }
        var loose = new System.Text.StringBuilder();
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                loose.Append(text.Data);
            }
            else if (node is IElement child && HtmlKinds.IsInline(child))
            {
                loose.Append(child.LocalName == "br" ? "\n" : HtmlCells.TextOf(child));
            }
            else if (node is IElement block)
            {
                Loose(loose, aside);
                Block(block, aside, depth + 1, list);
            }
        }
        Loose(loose, aside);
    }

    private string Place() => $"block {++_blocks}";

    private void Loose(System.Text.StringBuilder text, UnplacedWhy aside)
    {
        var tidy = Words.Tidy(text.ToString());
        text.Clear();
        Add(tidy, TextKind.Paragraph, aside, null, 0, false);
    }

    private void Add(string text, TextKind kind, UnplacedWhy aside, string? marker, int level, bool bold)
    {
        if (text.Length == 0)
        {
            return;
        }
        amount.Take(text.Length);
        if (aside != UnplacedWhy.NotUnderstood)
        {
            document.Aside(text, aside, Place());
        }
        else
        {
            document.Pieces.Add(new TextPiece(text, kind, Place(), marker, level, bold));
        }
    }

    private void Block(IElement e, UnplacedWhy aside, int depth, int list)
    {
        aside = aside != UnplacedWhy.NotUnderstood ? aside : HtmlKinds.AsideKind(e) ?? aside;
        switch (e.LocalName)
        {
            case "script" or "style" or "template":
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "caption" or "summary" or "legend":
                Add(Words.OneLine(HtmlCells.TextOf(e)), TextKind.Heading, aside, null, e.LocalName.Length == 2 ? e.LocalName[1] - '0' : 4, true);
                break;
            case "p" or "dt" or "dd" or "figcaption" or "pre" or "blockquote" when !HtmlKinds.HoldsBlocks(e):
                Add(HtmlCells.TextOf(e), TextKind.Paragraph, aside, null, 0, HtmlKinds.AllBold(e));
                break;
            case "table":
                Table(e, aside, depth);
                break;
            case "dl" when aside == UnplacedWhy.NotUnderstood && HtmlCells.DefinitionGrid(e, $"list {_tables + 1}") is { } grid:
                document.Pieces.Add(grid);
                break;
            case "ol" or "ul":
                Items(e, aside, depth, list);
                break;
            default:
                Children(e, aside, depth, list);
                break;
        }
    }

    private void Items(IElement e, UnplacedWhy aside, int depth, int list)
    {
        var number = int.TryParse(e.GetAttribute("start"), out var start) ? start : 1;
        foreach (var text in e.ChildNodes.OfType<IText>())
        {
            Add(Words.Tidy(text.Data), TextKind.Paragraph, aside, null, 0, false);
        }
        foreach (var item in e.Children)
        {
            if (HtmlFile.TooDeep(depth))
            {
                document.Aside(HtmlFile.AllText(item), UnplacedWhy.NotUnderstood, Place());
                continue;
            }
            if (item.LocalName != "li")
            {
                Block(item, aside, depth + 1, list + 1);
                continue;
            }
            var marker = e.LocalName == "ul" ? "•" : HtmlKinds.Marker(e.GetAttribute("type"), item.GetAttribute("value") is { } own && int.TryParse(own, out var value) ? number = value : number);
            number++;
            if (HtmlKinds.HoldsBlocks(item))
            {
                ItemWithBlocks(item, aside, depth, list, marker);
            }
            else
            {
                Add(HtmlCells.TextOf(item), TextKind.ListItem, aside, marker, list, HtmlKinds.AllBold(item));
            }
        }
    }

    private void ItemWithBlocks(IElement item, UnplacedWhy aside, int depth, int list, string marker)
    {
        var loose = new System.Text.StringBuilder();
        var first = true;
        void Flush()
        {
            var text = Words.Tidy(loose.ToString());
            loose.Clear();
            if (text.Length > 0)
            {
                Add(text, TextKind.ListItem, aside, first ? marker : null, list, false);
                first = false;
            }
        }
        foreach (var node in item.ChildNodes)
        {
            if (node is IText text)
            {
                loose.Append(text.Data);
            }
            else if (node is IElement child && (HtmlKinds.IsInline(child) || (child.LocalName == "p" && first)))
            {
                loose.Append(child.LocalName == "br" ? "\n" : HtmlCells.TextOf(child));
                if (child.LocalName == "p")
                {
                    Flush();
                }
            }
            else if (node is IElement block)
            {
                Flush();
                Block(block, aside, depth + 1, list + 1);
            }
        }
        Flush();
    }

    private void Table(IElement e, UnplacedWhy aside, int depth)
    {
        var (grid, nested, captions) = HtmlCells.Read(e, $"table {++_tables}", amount);
        captions.ForEach(c => Add(Words.OneLine(HtmlCells.TextOf(c)), TextKind.Heading, aside, null, 4, true));
        if (aside != UnplacedWhy.NotUnderstood)
        {
            document.Aside(grid.Text, aside, grid.Name);
        }
        else
        {
            document.Pieces.Add(grid);
        }
        nested.ForEach(n => Block(n, aside, depth + 1, 0));
    }
}
