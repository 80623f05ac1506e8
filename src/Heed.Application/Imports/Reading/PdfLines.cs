namespace Heed.Application.Imports.Reading;

/// <summary>Joins the words of a stretch of page into the lines that its author meant, undoing the wrapping.</summary>
internal static class PdfLines
{
    /// <param name="right">How far to the right the words could have run.</param>
    public static List<Line> Of(IReadOnlyList<PdfWord> words, double right)
    {
        var rows = Rows(words);
        var lines = new List<Line>();
        for (var i = 0; i < rows.Count; i++)
        {
            var text = Text(rows[i]);
            if (i > 0 && !Ends(rows[i - 1], rows[i], right, Pitch(rows)))
            {
                lines[^1] = new Line(lines[^1].Text.EndsWith('-') && char.IsLower(text[0]) ? lines[^1].Text + text : lines[^1].Text + " " + text);
            }
            else
            {
                lines.Add(new Line(text));
            }
        }
        return lines;
    }

    public static List<List<PdfWord>> Rows(IReadOnlyList<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(w => w.Centre).ThenBy(w => w.Left))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Centre - word.Centre) < Math.Max(2, rows[^1][0].Height * 0.45))
            {
                rows[^1].Add(word);
            }
            else
            {
                rows.Add([word]);
            }
        }
        rows.ForEach(r => r.Sort((a, b) => a.Left.CompareTo(b.Left)));
        return rows;
    }

    public static string Text(List<PdfWord> row) => string.Join(' ', row.Select(w => w.Text));

    private static double Pitch(List<List<PdfWord>> rows)
    {
        var steps = rows.Zip(rows.Skip(1), (a, b) => b[0].Centre - a[0].Centre).Order().ToList();
        return steps.Count == 0 ? 0 : steps[steps.Count / 3];
    }

    // The author ended the line where its next word would still have fitted, where space was left, or before a bullet.
    private static bool Ends(List<PdfWord> before, List<PdfWord> after, double right, double pitch)
    {
        var text = Text(after);
        if (Items.StartsWithBullet(text + " ") || (Items.Peel(text) is { Number: not null, After: [var first, ..] } && char.IsUpper(first) && !char.IsLower(text[0])) || RecommendationNumber.Head(text) is not null)
        {
            return true;
        }
        var step = after[0].Centre - before[0].Centre;
        var space = before[^1].Height * 0.28;
        var fits = before[^1].Right + space + (after[0].Right - after[0].Left) < right - before[^1].Height * 0.35;
        return step > pitch * 1.3 || (fits && !char.IsLower(text[0])) || (fits && step > pitch * 1.15);
    }
}
