using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Tells rows of a plan from rows that only explain it.</summary>
internal static partial class RowKinds
{
    [GeneratedRegex(@"^\W*(?:e\.?g\.?\b|i\.e\.|for example|example|please\b|how\b|what\b|who\b|when\b|which\b|where\b|why\b|should\b|have there\b|has the\b|is the\b|are the\b|insert\b|enter\b|describe\b|list\b|state\b|provide\b|specify\b|give\b|use\b|name and\b|dd/mm|\(.+\)$|\[.+\]$|<.+>$|red[,/ ]+amber)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Guiding();

    [GeneratedRegex(@"^\W*(?:(?:rag|brag|colour)\s+)?(?:key|legend|ratings?|definitions?)\b\s*(?:$|[:\-–])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Legend();

    /// <param name="sinceHeading">How many rows of the plan were read since its heading.</param>
    public static bool IsGuidance(GridRow row, int sinceHeading)
    {
        var cells = row.Distinct().ToList();
        if (cells.Count < 2)
        {
            return cells.Count == 1 && sinceHeading == 0 && Guiding().IsMatch(cells[0].Text) && (cells[0].Italic || cells[0].Text.Contains('?'));
        }
        if (Words.Key(cells[0].Text) is "example" or "e g" or "for example")
        {
            return true;
        }
        var questions = cells.Count(c => c.Text.EndsWith('?') || c.Text.Contains("? ", StringComparison.Ordinal));
        if (questions * 2 > cells.Count && questions >= 2)
        {
            return true;
        }
        var guiding = cells.Count(c => c.Text.EndsWith('?') || Guiding().IsMatch(c.Text) || c.Italic);
        return sinceHeading == 0 && guiding * 3 >= cells.Count * 2 && !cells.Exists(c => char.IsDigit(c.Text[0]));
    }

    public static bool IsKey(GridRow row)
    {
        var cells = row.Distinct().ToList();
        return cells.Count > 0 && cells.Count <= 4 && (Legend().IsMatch(cells[0].Text)
            || (cells.Count is 2 or 3 && RagColour.OfWord(cells[0].Text) is not null && Words.Count(cells[0].Text) <= 2 && cells[0].Text.Length > 2 && Words.Count(cells[1].Text) > 1)
            || (cells.Count == 1 && Words.Of(cells[0].Text).Select(w => w.Word).Intersect(["red", "amber", "green"]).Count() >= 2));
    }
}
