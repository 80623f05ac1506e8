namespace Heed.Application.Imports.Reading;

/// <summary>Puts the words of pages together as tables and paragraphs, in reading order.</summary>
internal static class PdfLayout
{
    public static Document Read(List<PdfPage> pages)
    {
        var document = new Document();
        var usual = UsualHeight(pages);
        var open = new PdfOpenTable(document);
        foreach (var page in pages)
        {
            var furniture = PdfFurniture.Take(page, pages);
            var tables = PdfRuled.Find(page);
            if (tables.Count == 0)
            {
                tables = PdfColumns.Find(page);
            }
            var inTables = tables.SelectMany(t => t.Words).ToHashSet();
            var parts = tables.Select(t => (t.Top, Add: (Action)(() => open.Add(t, page))))
                .Concat(Texts(page, inTables, usual).Select(t => (t.Top, Add: (Action)(() => open.Add(t.Piece)))));
            foreach (var part in parts.OrderBy(p => p.Top))
            {
                part.Add();
            }
            furniture.ForEach(f => open.Aside(f, page.Place));
        }
        open.Close();
        return document;
    }

    private static double UsualHeight(List<PdfPage> pages)
    {
        var heights = pages.SelectMany(p => p.Words).Select(w => w.Height).Order().ToList();
        return heights.Count == 0 ? 10 : heights[heights.Count / 2];
    }

    private static IEnumerable<(double Top, TextPiece Piece)> Texts(PdfPage page, HashSet<PdfWord> inTables, double usual)
    {
        foreach (var block in page.Words.Where(w => !inTables.Contains(w)).GroupBy(w => w.Block))
        {
            var words = block.ToList();
            var right = words.Max(w => w.Right);
            var large = words.Min(w => w.Height) > usual * 1.15;
            var top = words.Min(w => w.Top);
            foreach (var line in PdfLines.Of(words, right))
            {
                var heading = large && Words.Count(line.Text) <= 16;
                top += 0.01;
                yield return (top, new TextPiece(line.Text, heading ? TextKind.Heading : Items.StartsWithBullet(line.Text) ? TextKind.ListItem : TextKind.Paragraph, page.Place, level: 2));
            }
        }
    }
}
