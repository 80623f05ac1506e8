namespace Heed.Application.Imports.Reading;

/// <summary>Finds the title of a recommendation that has a page of its own: a short line just above or just below its two columns.</summary>
internal static class SlideTitle
{
    public static void Find(Document document, int table, PlanBuilder plan, int before, ProseReader prose)
    {
        if (plan.Drafts.Count != before + 1 || plan.Drafts[^1] is not { Title: null, Number: not null, Actions.Count: 0, Response.Count: > 0 } draft)
        {
            return;
        }
        var title = Neighbour(document, table, -1) ?? Neighbour(document, table, 1);
        if (title is not null)
        {
            draft.Title = Words.OneLine(title.Text);
            draft.Take(title, "");
            prose.Skip(title);
        }
    }

    /// <summary>A title between "Recommendation 7" and its two columns is not the recommendation's text.</summary>
    public static void SkipAbove(Document document, ProseReader prose)
    {
        for (var i = 2; i < document.Pieces.Count; i++)
        {
            if (document.Pieces[i] is Grid { Rows.Count: > 1 } grid && document.Pieces[i - 1] is TextPiece title && document.Pieces[i - 2] is TextPiece head
                && RecommendationNumber.Head(Words.OneLine(head.Text)) is { After.Length: 0 } && IsTitle(title)
                && HeaderRow.Read(grid, 0, NoChoices) is { } header && header.Map.HasAny(Column.Recommendation, Column.Finding) && header.Map.Has(Column.Response))
            {
                prose.Skip(title);
            }
        }
    }

    private static readonly Dictionary<string, Column> NoChoices = [];

    private static TextPiece? Neighbour(Document document, int table, int step)
    {
        for (var i = table + step; i >= 0 && i < document.Pieces.Count; i += step)
        {
            if (document.Pieces[i] is TextPiece text)
            {
                return IsTitle(text) ? text : null;
            }
            if (document.Pieces[i] is Grid)
            {
                return null;
            }
        }
        return null;
    }

    private static bool IsTitle(TextPiece text) => text.Home is null && Words.Count(text.Text) is > 0 and <= 14 && !text.Text.EndsWith('.')
        && !text.Text.Contains("://", StringComparison.Ordinal)
        && RecommendationNumber.Head(Words.OneLine(text.Text)) is null && Scopes.OfSection(text.Text) is null;
}
