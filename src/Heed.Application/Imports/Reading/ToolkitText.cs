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
        var heads = new List<(int At, string Number, string? Scope)>();
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            if (RecommendationNumber.Head(Words.OneLine(pieces[i].Text)) is { After.Length: 0 } head && IsDoubleHeading(pieces[i + 1].Text))
            {
                heads.Add((i, head.Number, head.Scope));
            }
        }
        foreach (var piece in pieces)
        {
            piece.Why = UnplacedWhy.Text;
        }
        for (var h = 0; h < heads.Count; h++)
        {
            var end = h + 1 < heads.Count ? heads[h + 1].At : EndOf(pieces, heads[h].At);
            Page(plan, pieces, heads[h], end);
        }
        return heads.Count > 0;
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

    private static void Page(PlanBuilder plan, List<TextPiece> pieces, (int At, string Number, string? Scope) head, int end)
    {
        var draft = new DraftRecommendation(pieces[head.At].Place) { Number = head.Number, Scope = head.Scope };
        plan.Drafts.Add(draft);
        draft.Take(pieces[head.At], "");
        pieces[head.At + 1].Why = UnplacedWhy.Heading;
        var body = Joined(pieces.GetRange(head.At + 2, end - head.At - 2).Where(p => !Address().IsMatch(p.Text)));
        if (body.Count > 1 && IsTitle(body[^1].Text))
        {
            draft.Title = body[^1].Text;
            body[^1].From.ForEach(p => draft.Take(p, "Title"));
            body.RemoveAt(body.Count - 1);
        }
        for (var i = 0; i < body.Count; i++)
        {
            (i == 0 ? draft.Text : draft.Response).Add(body[i].Text);
            body[i].From.ForEach(p => draft.Take(p, i == 0 ? "Recommendation" : "Response"));
        }
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
}
