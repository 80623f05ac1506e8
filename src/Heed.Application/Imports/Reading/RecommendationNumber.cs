using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads the printed number of a recommendation, and what is said beside it.</summary>
internal static partial class RecommendationNumber
{
    private const string Figure = @"(?:[A-Z]{1,4}[\s.\-]?)?\d{1,4}(?:[.\-/]\d{1,3})*[a-z]?(?:\s?\((?!high|low|top)[a-z0-9]{1,4}\))*";

    [GeneratedRegex(@"^\W*(?:(?<scope>local|regional|national)\s+)?(?:(?:overarching|key|review|single[\s-]agency|multi[\s-]agency)\s+)?(?:recommendation|statement|rec(?=[\s.]*\d))\s*(?:no\.?|number|ref\.?|\#)?[\s.:]*(?<n>" + Figure + @"|[ivxlc]{1,6}|[A-H])(?![\w])(?:\s*\((?:(?<scope>local|regional|national)|(?:high|medium|low|essential|desirable|top|priority)(?:\s+(?:priority|risk|\d))?)\))?[\s:.)\-–—]*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Headed();

    [GeneratedRegex(@"^\s*\(?(?<n>" + Figure + @"|[IVXLC]{1,6}|[ivxlc]{1,6}|[A-H])\s*[.):](?!\d)\s*(?=\S)|^\s*(?<n>(?:R|Rec)\s?\d{1,3}(?:\.\d{1,3})?)\s*[.):\-–]?\s+(?=\S)|^\s*(?<n>\d{1,3}(?:\.\d{1,3}){1,3})\s+(?=\S)|^\s*(?<n>\d{1,3})\s+[-–—]\s+(?=\S)", RegexOptions.None, 1000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^\W*(?:(?<scope>local|regional|national)\s+)?(?:recommendations?|rec|ref|no|number|statement|action|finding|learning point|priority)?\s*(?:no\.?|number|ref\.?|\#)?[\s.:]*(?<n>" + Figure + @"|[ivxlc]{1,6}|[A-Z]{1,2})[\s.):\-–—]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^[A-Za-z0-9][\w.\-/() ]{0,15}$", RegexOptions.None, 1000)]
    private static partial Regex Reference();

    /// <summary>"Local Recommendation 7: words" gives 7, local and the words; null where the text does not begin so.</summary>
    public static (string Number, string? Scope, string After)? Head(string text)
    {
        var m = Headed().Match(text);
        return m.Success ? (Clean(m.Groups["n"].Value), m.Groups["scope"].Success ? m.Groups["scope"].Value.ToLowerInvariant() : null, text[m.Length..].Trim()) : null;
    }

    /// <summary>The number before a text ("7. words", "2(ii) words") and the text.</summary>
    public static (string? Number, string After) Peel(string text)
    {
        if (Head(text) is { } head && head.After.Length > 0)
        {
            return (head.Number, head.After);
        }
        var m = Leading().Match(text);
        return m.Success ? (Clean(m.Groups["n"].Value), text[m.Length..]) : (null, text);
    }

    /// <summary>What a cell of numbers holds; null where it holds something else.</summary>
    public static (string Number, string? Scope)? Cell(string text)
    {
        if (Head(text) is { After.Length: 0 } head)
        {
            return (head.Number, head.Scope);
        }
        var m = Alone().Match(text);
        return m.Success ? (Clean(m.Groups["n"].Value), m.Groups["scope"].Success ? m.Groups["scope"].Value.ToLowerInvariant() : null)
            : Reference().IsMatch(text) && text.Any(char.IsDigit) ? (Clean(text), null) : null;
    }

    private static string Clean(string number)
    {
        var clean = number.Trim(' ', '.', ':', '-', '–');
        return clean.EndsWith(')') && !clean.Contains('(') ? clean.TrimEnd(')') : clean;
    }
}
