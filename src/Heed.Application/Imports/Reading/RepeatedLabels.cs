namespace Heed.Application.Imports.Reading;

/// <summary>Two short lines that stand under every recommendation in words that nobody listed: the first is over its words, the second over what was done.</summary>
internal sealed class RepeatedLabels(IReadOnlyDictionary<string, Column> meanings)
{
    public static readonly RepeatedLabels None = new(new Dictionary<string, Column>());
    private const int Fewest = 3;

    public Meaning? Find(TextPiece piece) => meanings.Count > 0 && IsShort(piece) && meanings.TryGetValue(Words.Key(piece.Text), out var column) ? new Meaning(column, 1) : null;

    public static RepeatedLabels In(IReadOnlyList<Piece> pieces)
    {
        var pages = Pages(pieces);
        if (pages.Count < Fewest)
        {
            return None;
        }
        var labels = pages.SelectMany(p => p.Take(p.Count - 1).Where(IsShort).Select(t => Words.Key(t.Text)).Where(k => k.Length > 0).Distinct())
            .GroupBy(k => k).Where(g => g.Count() >= Fewest && g.Count() * 3 >= pages.Count * 2).Select(g => g.Key)
            .OrderBy(k => pages.Average(p => Math.Max(0, p.FindIndex(t => Words.Key(t.Text) == k)))).ToList();
        if (labels is not [var said, var done] || pages.Count(p => Answers(p, said, done)) * 3 < pages.Count * 2)
        {
            return None;
        }
        var meanings = new Dictionary<string, Column>(StringComparer.Ordinal);
        Column? first = Listed(said), second = Listed(done);
        if (first is null && second is null or Column.Response or Column.Progress)
        {
            meanings[said] = Column.Recommendation;
        }
        if (second is null && first is null or Column.Recommendation or Column.Finding)
        {
            meanings[done] = Column.Response;
        }
        return meanings.Count > 0 ? new RepeatedLabels(meanings) : None;
    }

    // There are words under each label; below a line that only ends the page there are none.
    private static bool Answers(List<TextPiece> page, string said, string done)
    {
        int first = page.FindIndex(t => Words.Key(t.Text) == said), second = page.FindIndex(t => Words.Key(t.Text) == done);
        return first >= 0 && first + 1 < second && page.Skip(second + 1).Any(t => Words.Count(t.Text) >= 5 || t.Text.EndsWith('.'));
    }

    // What stands under each numbered heading; a document with tables says in them what it means.
    private static List<List<TextPiece>> Pages(IReadOnlyList<Piece> pieces)
    {
        var pages = new List<List<TextPiece>>();
        if (pieces.Any(p => p is Grid))
        {
            return pages;
        }
        foreach (var piece in pieces.OfType<TextPiece>())
        {
            if (ProseLabels.NumberedHead().IsMatch(Words.OneLine(piece.Text)))
            {
                pages.Add([]);
            }
            else if (pages.Count > 0)
            {
                pages[^1].Add(piece);
            }
        }
        return [.. pages.Where(p => p.Count > 0)];
    }

    private static Column? Listed(string label) => Headings.Find(label) is { Strength: >= 0.9 } meaning ? meaning.Column : null;

    private static bool IsShort(TextPiece piece) => piece.Text.Length <= 70 && Words.Count(piece.Text) is > 0 and <= 9 && piece.Text[^1] is not ('.' or ',' or ';');
}
