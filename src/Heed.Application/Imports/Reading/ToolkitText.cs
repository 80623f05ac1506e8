using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads two columns that somebody's copying ran together: both headings on one line, then the words of the one column, then of the other.</summary>
internal static partial class ToolkitText
{
    [GeneratedRegex(@"https?://|www\.", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();

    public static bool Read(Document document, PlanBuilder plan)
    {
        var pieces = document.Pieces.OfType<TextPiece>().ToList();
        if (pieces.Count < document.Pieces.Count(p => p is not Aside))
        {
            return false;
        }
        var heads = Heads(pieces);
        for (var i = 0; i < pieces.Count && heads.Count > 0; i++)
        {
            pieces[i].Why = UnplacedWhy.Text;
        }
        for (var h = 0; h < heads.Count; h++)
        {
            var end = h + 1 < heads.Count ? heads[h + 1].At : EndOf(pieces, heads[h].At);
            Page(plan, pieces, heads[h], end);
        }
        return heads.Count > 0;
    }

    private static List<Start> Heads(List<TextPiece> pieces)
    {
        var heads = new List<Start>();
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            if (RecommendationNumber.Head(Words.OneLine(pieces[i].Text)) is { } head && (head.After.Length == 0 || IsTitle(head.After)))
            {
                // The title may stand on a line of its own.
                var titled = i + 2 < pieces.Count && head.After.Length == 0 && IsTitle(Words.OneLine(pieces[i + 1].Text)) && IsDoubleHeading(pieces[i + 2].Text);
                heads.Add(new Start(i, titled ? i + 2 : i + 1, head.Number, head.Scope, titled ? Words.OneLine(pieces[i + 1].Text) : head.After));
            }
        }
        var known = heads.Where(h => IsDoubleHeading(pieces[h.Headings].Text)).ToList();
        return known.Count > 0 ? known : SideBySide(heads, pieces) is { Count: > 0 } pairs ? pairs : Repeated(heads, pieces);
    }

    // Two headings beside each other, the same under every number, with two texts below them.
    private static List<Start> SideBySide(List<Start> heads, List<TextPiece> pieces)
    {
        var pairs = heads.Where((h, i) => h.Headings + 3 < (i + 1 < heads.Count ? heads[i + 1].At : pieces.Count) && IsHalf(pieces[h.Headings].Text) && IsHalf(pieces[h.Headings + 1].Text))
            .GroupBy(h => Words.Key(pieces[h.Headings].Text) + "|" + Words.Key(pieces[h.Headings + 1].Text)).MaxBy(g => g.Count())?.ToList() ?? [];
        return pairs.Count >= 3 && pairs.Count * 3 >= heads.Count * 2 ? [.. pairs.Select(p => p with { Headings = p.Headings + 1 })] : [];
    }

    private static bool IsHalf(string text) => Words.Count(text) is > 0 and <= 9 && IsTitle(text) && !GuessedColumns.Asks(text)
        && Headings.Find(text) is null or { Strength: < 0.9 } or { Column: Column.Recommendation or Column.Finding or Column.Response or Column.Progress };

    // Two headings in words that we do not know: the same short line under every number, and no other line that all of them share.
    private static List<Start> Repeated(List<Start> heads, List<TextPiece> pieces)
    {
        if (RepeatedLabels.In(pieces) != RepeatedLabels.None)
        {
            return [];
        }
        var under = heads.GroupBy(h => Words.Key(pieces[h.Headings].Text)).MaxBy(g => g.Count());
        if (under is null || under.Count() < 3 || under.Count() * 3 < heads.Count * 2 || under.Key.Split(' ').Length is < 4 or > 14)
        {
            return [];
        }
        var pages = under.ToList();
        var line = Words.OneLine(pieces[pages[0].At + 1].Text);
        var shared = pages.SelectMany((h, i) => pieces.GetRange(h.At + 2, (i + 1 < pages.Count ? pages[i + 1].At : pieces.Count) - h.At - 2).Select(p => Words.Key(p.Text)).Distinct())
            .GroupBy(k => k).Any(g => g.Count() * 2 > pages.Count && Headings.Find(g.Key) is { Strength: >= 0.9 });
        return shared || !IsTitle(line) || Headings.Find(line) is { Strength: >= 0.9 } || GuessedColumns.Asks(line) ? [] : pages;
    }

    /// <summary>"What the report said What we did": two headings of a plan on one line.</summary>
    internal static bool IsDoubleHeading(string text)
    {
        var words = Words.Key(text).Split(' ');
        for (var cut = 1; cut < words.Length && words.Length <= 14; cut++)
        {
            if (Headings.Find(string.Join(' ', words[..cut])) is { Strength: 1, Column: Column.Recommendation or Column.Finding }
                && Headings.Find(string.Join(' ', words[cut..])) is { Strength: 1, Column: Column.Response or Column.Progress })
            {
                return true;
            }
        }
        return false;
    }

    private static int EndOf(List<TextPiece> pieces, int from)
    {
        for (var i = from + 2; i < pieces.Count; i++)
        {
            if (Scopes.OfSection(pieces[i].Text) is not null)
            {
                return i;
            }
        }
        return pieces.Count;
    }

    private static void Page(PlanBuilder plan, List<TextPiece> pieces, Start head, int end)
    {
        var draft = new DraftRecommendation(pieces[head.At].Place) { Number = head.Number, Scope = head.Scope, Title = head.Title.Length > 0 ? head.Title : null };
        plan.Drafts.Add(draft);
        pieces.GetRange(head.At, head.Headings - head.At).ForEach(p => draft.Take(p, ""));
        pieces[head.Headings].Why = UnplacedWhy.Heading;
        var body = Joined(pieces.GetRange(head.Headings + 1, end - head.Headings - 1).Where(p => !Address().IsMatch(p.Text)));
        if (draft.Title is null && body.Count > 1 && IsTitle(body[^1].Text))
        {
            draft.Title = body[^1].Text;
            body[^1].From.ForEach(p => draft.Take(p, "Title"));
            body.RemoveAt(body.Count - 1);
        }
        var said = Said(body);
        for (var i = 0; i < body.Count; i++)
        {
            (i < said ? draft.Text : draft.Response).Add(body[i].Text);
            body[i].From.ForEach(p => draft.Take(p, i < said ? "Recommendation" : "Response"));
        }
    }

    // "The board should:" and its bullets are one recommendation.
    private static int Said(List<(string Text, List<TextPiece> From)> body)
    {
        var said = 1;
        while (said < body.Count - 1 && body[0].Text.EndsWith(':') && Items.StartsWithBullet(body[said].Text))
        {
            said++;
        }
        return said;
    }

    // Lines wrap in the middle of a sentence, sometimes with a blank line between them.
    private static List<(string Text, List<TextPiece> From)> Joined(IEnumerable<TextPiece> pieces)
    {
        var whole = new List<(string Text, List<TextPiece> From)>();
        foreach (var piece in pieces)
        {
            var text = Words.OneLine(piece.Text);
            if (text.Length == 0)
            {
                continue;
            }
            if (whole.Count > 0 && (char.IsLower(text[0]) || whole[^1].Text.EndsWith(',')))
            {
                whole[^1] = (whole[^1].Text + " " + text, whole[^1].From);
                whole[^1].From.Add(piece);
            }
            else
            {
                whole.Add((text, [piece]));
            }
        }
        return whole;
    }

    private static bool IsTitle(string text) => Words.Count(text) <= 14 && text[^1] is not ('.' or ';' or ':' or '?');

    private sealed record Start(int At, int Headings, string Number, string? Scope, string Title);
}
