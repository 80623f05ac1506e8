namespace Heed.Application.Imports.Reading;

/// <summary>Reads from a row what concerns the recommendation itself.</summary>
internal static class RecommendationRow
{
    public static DraftRecommendation Open(PlanBuilder plan, RowFields row, Field? text, (string Number, string? Scope)? number)
    {
        var draft = new DraftRecommendation(row.Place) { Number = number?.Number, Scope = number?.Scope };
        plan.Drafts.Add(draft);
        TakeNumberCell(draft, row);
        if (text is not null)
        {
            Read(draft, text);
        }
        else if (row.First(Column.Action) is { } action)
        {
            draft.FromAction = true;
            draft.Text.Add(ActionText(draft, action));
        }
        if (plan.WaitingNumber is { } waiting && draft.Number is null)
        {
            draft.Number = waiting.Number;
            draft.Scope ??= waiting.Scope;
            draft.Title ??= waiting.Title;
            draft.Take(waiting.Piece, "");
        }
        plan.WaitingNumber = null;
        draft.Scope ??= plan.SectionScope;
        if (plan.SectionBody is { } body)
        {
            draft.Address(Words.OneLine(body.Text));
            body.BelongsTo(draft);
        }
        return draft;
    }

    public static void Describe(DraftRecommendation draft, RowFields row, PlanShape shape, bool opened)
    {
        foreach (var field in row.All.Where(f => !f.Again && f.Text.Length > 0))
        {
            switch (field.Column)
            {
                case Column.Scope:
                    draft.Scope = Scopes.Of(field.Text) ?? draft.Scope;
                    draft.Take(field.Piece, field.Heading);
                    break;
                case Column.Title when opened || draft.Title is null:
                    draft.Title = draft.Title is null ? Words.OneLine(field.Text) : draft.Title + " " + Words.OneLine(field.Text);
                    draft.Take(field.Piece, field.Heading);
                    break;
                case Column.Addressees:
                    foreach (var who in field.Text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    {
                        draft.Address(who);
                    }
                    draft.Take(field.Piece, field.Heading);
                    break;
                case Column.Response:
                case Column.Progress when field.Rows > 1 || !shape.HasAction:
                    draft.Response.Add(field.Text);
                    draft.Take(field.Piece, field.Heading);
                    break;
                case Column.Finding when !shape.FindingIsText:
                    // The finding behind a recommendation is kept in view, though no part of its words.
                    draft.Cells.Add(new OriginalCell(field.Heading, field.Text));
                    break;
                default:
                    break;
            }
        }
    }

    private static void TakeNumberCell(DraftRecommendation draft, RowFields row)
    {
        foreach (var field in row.Of(Column.Number).Where(f => !f.Again))
        {
            draft.Take(field.Piece, field.Heading);
            if (field.Lines.Count > 1)
            {
                draft.Title = string.Join(' ', field.Lines.Skip(1).Select(l => l.Text));
            }
            else if (draft.Number is null)
            {
                draft.Title = Words.OneLine(field.Text);
            }
        }
    }

    private static void Read(DraftRecommendation draft, Field field)
    {
        draft.Take(field.Piece, field.Heading);
        var lines = field.Lines.ToList();
        if (lines.Count > 1 && IsTitle(lines[0], lines[1]))
        {
            var head = lines[0].Text;
            var peeled = RecommendationNumber.Peel(head);
            var alone = RecommendationNumber.Cell(head);
            draft.Number ??= lines[0].Marker is { } m0 ? RecommendationNumber.Cell(m0)?.Number : alone?.Number ?? peeled.Number;
            draft.Scope ??= alone?.Scope;
            draft.Title ??= alone is null || !head.Any(char.IsDigit) ? peeled.After.TrimEnd(':', ' ') : null;
            lines.RemoveAt(0);
        }
        var first = lines.Count > 0 ? lines[0] : new Line(field.Text);
        if (draft.Number is null && first.Marker is { } marker && RecommendationNumber.Cell(marker) is { } counted)
        {
            draft.Number = counted.Number;
        }
        else
        {
            var head = RecommendationNumber.Head(first.Text);
            var (number, rest) = RecommendationNumber.Peel(first.Text);
            // "2. words" in a cell beside its own number 2 is peeled; "100 staff" is not.
            if (number is not null && (draft.Number is null || head is not null || string.Equals(number, draft.Number, StringComparison.OrdinalIgnoreCase)) && rest.Length > 0)
            {
                draft.Number ??= number;
                draft.Scope ??= head?.Scope;
                lines[0] = first with { Text = rest };
            }
        }
        draft.Text.Add(string.Join('\n', lines.Select(l => l.Text)));
    }

    private static bool IsTitle(Line first, Line second) =>
        RecommendationNumber.Cell(first.Text) is not null && first.Text.Any(char.IsDigit)
        || (Words.Count(first.Text) <= 12 && !first.Text.EndsWith('.') && !first.Text.EndsWith(',')
            && first.Marker is null && second.Marker is null && second.Text.Length > 0 && !char.IsLower(second.Text[0]) && !Items.StartsWithBullet(second.Text)
            && ((first.Bold && !second.Bold) || (first.Text.EndsWith(':') && Words.Count(first.Text) <= 8 && !first.Text.Contains(" should", StringComparison.OrdinalIgnoreCase) && Words.Count(first.Text) <= 5)));

    private static string ActionText(DraftRecommendation draft, Field action)
    {
        if (draft.Number is null && action.Lines.Count == 1 && action.Lines[0].Marker is null && RecommendationNumber.Peel(action.Text) is { Number: { } number } peeled)
        {
            draft.Number = number;
            return peeled.After;
        }
        return action.Text;
    }
}
