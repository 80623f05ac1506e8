using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads what stands where a date should: dates, "ongoing", "tbc".</summary>
internal static partial class DueWords
{
    [GeneratedRegex(@"\b(?:on[\s-]?going|continu(?:ous(?:ly)?|al(?:ly)?|ing|ed?s?)|rolling|open[\s-]?ended|indefinite(?:ly)?|permanent(?:ly)?|business as usual|BAU|as (?:and when|required|needed|necessary)|ad[\s-]?hoc|annual(?:ly)?|yearly|monthly|weekly|quarterly|bi-?monthly|bi-?annual(?:ly)?|six[\s-]monthly|(?:each|every) (?:year|month|quarter|week)|no end date|throughout)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OpenEnded();

    [GeneratedRegex(@"^\s*(?:to|until|till|through to|and|[-–—/&])\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Range();

    /// <summary>Everything that a cell of dates says, in order; empty only where the cell is blank.</summary>
    public static IReadOnlyList<DueReading> Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || !text.Any(char.IsLetterOrDigit))
        {
            return [];
        }
        var dates = DateWords.In(text);
        if (dates.Count == 0)
        {
            return [new DueReading(OpenEnded().IsMatch(text) ? DueKind.OpenEnded : DueKind.Unreadable, null, text)];
        }
        var open = OpenEnded().Match(text);
        if (open.Success && open.Index < dates[0].Start && !BelongsToReview(text[..dates[0].Start]))
        {
            return [new DueReading(DueKind.OpenEnded, null, text)];
        }
        return [.. Ranges(text, dates).Select(d => Of(text, d))];
    }

    private static DueReading Of(string text, FoundDate date) => new(
        date.Value is null ? DueKind.Unreadable : date.MonthOnly ? DueKind.MonthOnly : DueKind.Day,
        date.Value,
        text);

    // "from 1 April 2016 to 31 March 2017" is one date, its end; so is "March/April 2016".
    private static IEnumerable<FoundDate> Ranges(string text, IReadOnlyList<FoundDate> dates)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            var between = i + 1 < dates.Count ? text[dates[i].End..dates[i + 1].Start] : null;
            if (between is not null && Range().IsMatch(between) && dates[i].Value <= dates[i + 1].Value && !between.Contains('\n')
                && IsRange(text, dates[i].Start, between))
            {
                continue;
            }
            yield return dates[i];
        }
    }

    private static bool IsRange(string text, int start, string between)
    {
        var joint = between.Trim().ToLowerInvariant();
        return joint is not ("and" or "&" or "/") || text[..start].TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase);
    }

    private static bool BelongsToReview(string before) => before.Contains("from", StringComparison.OrdinalIgnoreCase);
}
