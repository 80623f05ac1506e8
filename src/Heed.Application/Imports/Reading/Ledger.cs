namespace Heed.Application.Imports.Reading;

/// <summary>Keeps the promise that nothing of the document is lost: what no row took up is listed, in order, with its reason.</summary>
internal static class Ledger
{
    public static IReadOnlyList<Unplaced> Unplaced(Document document, IReadOnlyList<(DraftRecommendation Draft, ProposedRecommendation Made)> rows)
    {
        var kept = rows.ToDictionary(r => r.Draft, r => WordsOf(r.Made));
        var left = new List<Unplaced>();
        foreach (var piece in document.Pieces)
        {
            if (piece is Grid grid)
            {
                foreach (var cell in grid.Cells())
                {
                    Settle(cell, kept, left);
                }
                left.AddRange(grid.Asides.Select(a => new Unplaced(a.Text, a.Kind, a.Place)));
            }
            else
            {
                Settle(piece, kept, left);
            }
        }
        return left;
    }

    private static void Settle(Piece piece, Dictionary<DraftRecommendation, Dictionary<string, int>> kept, List<Unplaced> left)
    {
        if (piece.Text.Length == 0)
        {
            return;
        }
        if (piece is Aside aside)
        {
            left.Add(new Unplaced(piece.Text, aside.Kind, piece.Place));
        }
        else if (piece.Home is null || !kept.TryGetValue(piece.Home, out var words))
        {
            Add(left, piece);
        }
        else
        {
            var lost = Take(piece.Text, words);
            if (lost.Count > 0)
            {
                left.Add(new Unplaced(string.Join(' ', lost), UnplacedWhy.ReadAsValue, piece.Place));
            }
        }
    }

    // Cells of one row that were left for the same reason read better as one entry.
    private static void Add(List<Unplaced> left, Piece piece)
    {
        if (piece is Cell && left.Count > 0 && left[^1] is { } last && last.Place == piece.Place && last.Why == piece.Why)
        {
            left[^1] = last with { Text = last.Text + " | " + piece.Text };
        }
        else
        {
            left.Add(new Unplaced(piece.Text, piece.Why, piece.Place));
        }
    }

    private static List<string> Take(string text, Dictionary<string, int> words)
    {
        var lost = new List<string>();
        foreach (var (word, start, length) in Words.Of(text))
        {
            if (words.TryGetValue(word, out var count) && count > 0)
            {
                words[word] = count - 1;
            }
            else
            {
                lost.Add(text.Substring(start, length));
            }
        }
        return lost;
    }

    private static Dictionary<string, int> WordsOf(ProposedRecommendation made)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in Texts(made))
        {
            foreach (var (word, _, _) in Words.Of(text))
            {
                words[word] = words.GetValueOrDefault(word) + 1;
            }
        }
        return words;
    }

    private static IEnumerable<string> Texts(ProposedRecommendation r) => new[] { r.Number, r.Scope, r.Title, r.Text, r.Response }
        .Concat(r.Addressees)
        .Concat(r.Actions.SelectMany(Texts))
        .OfType<string>();

    private static IEnumerable<string?> Texts(ProposedAction a) => new[] { a.Text, a.DueText, a.Progress, a.Status, a.Rag }
        .Concat(a.Leads.SelectMany(l => new[] { l.Name, l.Role, l.Agency }))
        .Concat(a.Milestones)
        .Concat(a.Evidence);
}
