namespace Heed.Application.Imports.Reading;

/// <summary>Finds what every page repeats: headers, footers, page numbers, buttons.</summary>
internal static class PdfFurniture
{
    /// <summary>Takes the page's furniture off it and gives it back as words.</summary>
    public static List<string> Take(PdfPage page, List<PdfPage> pages)
    {
        var taken = new List<string>();
        foreach (var line in page.Words.GroupBy(w => w.Line).Select(g => g.OrderBy(w => w.Left).ToList()).ToList())
        {
            var text = PdfLines.Text(line);
            var edge = line[0].Bottom < page.Height * 0.1 || line[0].Top > page.Height * 0.9;
            if ((Buttons(text) && pages.Count > 1) || edge && ((IsPageNumber(text) && !InTable(line[0], page)) || Repeats(text, line[0], page, pages)) && RecommendationNumber.Head(text) is null)
            {
                line.ForEach(w => page.Words.Remove(w));
                taken.Add(text);
                page.Furniture.Add(Masked(text));
            }
        }
        return taken;
    }

    // "Previous Home Next" at the foot of a slide, wherever that is.
    private static bool Buttons(string text) => Words.Of(text).Select(w => w.Word).ToList() is { Count: > 0 and <= 8 } words
        && words.Intersect(["previous", "next", "home"]).Any() && words.TrueForAll(w => w is "previous" or "next" or "home" or "back" or "page" or "menu" or "main" or "contents" or "index" or "to" or "top" or "the" or "return" or "button");

    private static bool Repeats(string text, PdfWord at, PdfPage page, List<PdfPage> pages)
    {
        if (pages.Count < 2 || Headings.Find(text) is { Strength: >= 0.9 })
        {
            return false;
        }
        var first = Masked(at.Text);
        var others = pages.Where(p => p != page && Math.Abs(p.Number - page.Number) <= 12).ToList();
        return others.Count(p => p.Words.Exists(w => Math.Abs(w.Top - at.Top) < 3 && Math.Abs(w.Left - at.Left) < 3 && Masked(w.Text) == first) || Seen(p, text)) * 2 >= others.Count;
    }

    // Earlier pages have lost their furniture by now, so it is remembered on them.
    private static bool Seen(PdfPage page, string text) => page.Furniture.Contains(Masked(text));

    public static string Masked(string text) => string.Concat(text.Select(c => char.IsDigit(c) ? '0' : c));

    // The lines of columns run past it. Two could be a frame around the page.
    private static bool InTable(PdfWord word, PdfPage page) =>
        page.Boxes.Where(b => b.Width <= PdfRuled.Thin && b.Top <= word.Centre && b.Bottom >= word.Centre).Select(b => Math.Round(b.Left)).Distinct().Count() > 2;

    private static bool IsPageNumber(string text)
    {
        var words = Words.Of(text).Select(w => w.Word).ToList();
        return words.Count is > 0 and <= 4 && words.Exists(w => w.All(char.IsDigit)) && words.TrueForAll(w => w is "page" or "of" or "p" || (w.All(char.IsDigit) && w.Length <= 3));
    }
}
