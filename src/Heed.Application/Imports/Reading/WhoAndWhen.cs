using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Takes a cell under "By whom / by when" apart into who and when.</summary>
internal static partial class WhoAndWhen
{
    [GeneratedRegex(@"\s*(?:/|&|\+|,|\band\b)\s*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[\s(,;:–—-]*(?:\bby\s+)?(?:(?:the\s+)?end\s+(?:of\s+)?)?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Before();

    /// <summary>True for a heading that asks for both in one column.</summary>
    public static bool Asks(string heading) => Joint().Split(heading) is [var a, var b]
        && Headings.Find(a) is { Strength: >= 0.9 } first && Headings.Find(b) is { Strength: >= 0.9 } second
        && ((IsWho(first.Column) && second.Column == Column.DueDate) || (first.Column == Column.DueDate && IsWho(second.Column)));

    /// <summary>The words without their date, and the date as it was written; no date where there is none to be seen.</summary>
    public static (string Who, string When) Split(string text)
    {
        var dates = DateWords.In(text);
        if (dates.Count == 0)
        {
            var lines = text.Split('\n', 2, StringSplitOptions.TrimEntries);
            return lines.Length == 2 && DueWords.Read(lines[1]) is [{ Kind: DueKind.OpenEnded }, ..] ? (lines[0], lines[1]) : (text, "");
        }
        var start = Before().Match(text[..dates[0].Start]).Index;
        return ((text[..start] + " " + text[dates[^1].End..].TrimStart(')', ' ', ',', ';')).Trim(), text[start..dates[^1].End].Trim(' ', '(', ',', ';', ':', '–', '—', '-', '\n'));
    }

    private static bool IsWho(Column column) => column is Column.Lead or Column.LeadName or Column.LeadRole or Column.LeadAgency;
}
