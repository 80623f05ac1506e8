namespace Heed.Application.Imports.Reading;

/// <summary>Reads a bare list of recommendations under a heading that says so, where a document has no other plan.</summary>
internal static class RecommendationList
{
    public static void Read(Document document, PlanBuilder plan)
    {
        var pieces = document.Pieces.OfType<TextPiece>().ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!Announces(pieces[i]))
            {
                continue;
            }
            var list = Collect(pieces, i + 1, out var end);
            if (list.Count(l => Wanted(l.Lead.Text)) * 10 >= list.Count * 6 && list.Count > 0)
            {
                var acts = pieces[i].Text.Contains("action", StringComparison.OrdinalIgnoreCase);
                list.ForEach(l => Open(plan, l, acts));
                i = end - 1;
            }
        }
    }

    private static bool Announces(TextPiece piece)
    {
        var text = Words.OneLine(piece.Text);
        var says = text.Contains("recommendations", StringComparison.OrdinalIgnoreCase) || text.Contains("recommends", StringComparison.OrdinalIgnoreCase);
        return says && ((Words.Count(text) <= 9 && !text.EndsWith('.')) || (text.EndsWith(':') && Words.Count(text) <= 45));
    }

    private static List<Found> Collect(List<TextPiece> pieces, int from, out int end)
    {
        var list = new List<Found>();
        string? scope = Scopes.OfSection(pieces[from - 1].Text);
        TextPiece? body = null;
        var intros = 0;
        for (end = from; end < pieces.Count; end++)
        {
            var piece = pieces[end];
            var text = Words.OneLine(piece.Text);
            if (piece.Kind == TextKind.Heading || (piece.Bold && Words.Count(text) <= 8 && !IsItem(piece)))
            {
                if (Scopes.OfSection(text) is { } section)
                {
                    scope = section;
                    body = null;
                }
                else if (LeadPart.KindOf(text) == LeadKind.Body && Words.Count(text) <= 8)
                {
                    body = piece;
                }
                else
                {
                    return list;
                }
            }
            else if (IsItem(piece))
            {
                if (list.Count > 0 && ((piece is { Kind: TextKind.ListItem, Level: > 0 } && list[^1].Lead.Level < piece.Level) || (IsBullet(piece) && !IsBullet(list[^1].Lead))))
                {
                    list[^1].More.Add(piece);
                }
                else
                {
                    list.Add(new Found(piece, [], scope, body));
                }
            }
            else if (list.Count > 0 && (char.IsLower(text[0]) || (list[^1].Lead.Text.EndsWith(':') && list[^1].More.Count < 12)))
            {
                list[^1].More.Add(piece);
            }
            else if (list.Count > 0 || ++intros > 2)
            {
                return list;
            }
        }
        return list;
    }

    private static bool IsBullet(TextPiece piece) => piece.Marker is { } marker ? !marker.Any(char.IsLetterOrDigit) : Items.StartsWithBullet(piece.Text);

    private static bool IsItem(TextPiece piece) => piece.Kind == TextKind.ListItem || RecommendationNumber.Peel(piece.Text).Number is not null || Items.StartsWithBullet(piece.Text);

    private static bool Wanted(string text) => Words.Count(text) >= 5 && GuessedColumns.Asks(Words.OneLine(Items.WithoutBullet(RecommendationNumber.Peel(text).After)));

    /// <param name="acts">The heading promises actions too: what stands under a recommendation is to be done.</param>
    private static void Open(PlanBuilder plan, Found found, bool acts)
    {
        var draft = new DraftRecommendation(found.Lead.Place) { Scope = found.Scope };
        plan.Drafts.Add(draft);
        draft.Take(found.Lead, "Recommendation");
        var (number, rest) = RecommendationNumber.Peel(found.Lead.Text);
        draft.Number = found.Lead.Marker is { } marker ? RecommendationNumber.Cell(marker)?.Number : number;
        draft.Text.Add(found.Lead.Marker is null ? Items.WithoutBullet(rest) : found.Lead.Text);
        foreach (var more in found.More)
        {
            if (acts && IsItem(more))
            {
                draft.Actions.Add(new DraftAction(Items.WithoutBullet(more.Text), more.Place));
            }
            else
            {
                draft.Text.Add(Items.WithoutBullet(more.Text));
            }
            draft.Take(more, "");
        }
        if (found.Body is { } body)
        {
            draft.Address(Words.OneLine(body.Text));
            body.BelongsTo(draft);
        }
    }

    private sealed record Found(TextPiece Lead, List<TextPiece> More, string? Scope, TextPiece? Body);
}
