using AngleSharp.Dom;

namespace Heed.Application.Imports.Reading;

/// <summary>Tells what the elements of a page are for.</summary>
internal static class HtmlKinds
{
    public static readonly HashSet<string> Inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "input", "o:p",
    ];

    public static bool IsInline(IElement e) => Inline.Contains(e.LocalName) && !HoldsBlocks(e);

    public static bool HoldsBlocks(IElement e)
    {
        foreach (var child in e.Children)
        {
            if (!Inline.Contains(child.LocalName) || (child.ChildElementCount > 0 && child.QuerySelector("p,div,table,ul,ol,h1,h2,h3,h4,dl,section") is not null))
            {
                return true;
            }
        }
        return false;
    }

    public static UnplacedWhy? AsideKind(IElement e) => e.LocalName switch
    {
        "nav" or "footer" or "aside" or "dialog" or "button" or "form" or "select" => UnplacedWhy.PageFurniture,
        "header" when e.QuerySelector("table") is null => UnplacedWhy.PageFurniture,
        _ when e.GetAttribute("role") is "dialog" or "navigation" or "banner" or "contentinfo" or "search" or "alertdialog" => UnplacedWhy.PageFurniture,
        _ when IsHidden(e) => UnplacedWhy.HiddenText,
        _ => null,
    };

    public static bool IsHidden(IElement e) => e.HasAttribute("hidden") || (e.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase));

    public static bool AllBold(IElement e)
    {
        var bold = false;
        foreach (var node in e.ChildNodes)
        {
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return false;
            }
            if (node is IElement child && child.LocalName != "br")
            {
                if (child.LocalName is not ("strong" or "b"))
                {
                    return false;
                }
                bold = true;
            }
        }
        return bold;
    }

    public static string Marker(string? type, int number) => type switch
    {
        "a" when number is > 0 and < 27 => $"{(char)('a' + number - 1)}.",
        "A" when number is > 0 and < 27 => $"{(char)('A' + number - 1)}.",
        _ => $"{number}.",
    };
}
