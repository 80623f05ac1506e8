using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads how far an action has come from the words of a plan, never from a colour.</summary>
internal static partial class StatusWords
{
    public const string Complete = "complete", InProgress = "in progress", NotStarted = "not started", Overdue = "overdue";

    [GeneratedRegex(@"\b(?:not\s+(?:yet\s+)?(?:been\s+)?(?:started|begun|commenced|actioned|due)|yet\s+to\s+(?:start|begin|commence)|to\s+be\s+(?:started|commenced)|no\s+(?:action|progress)(?:\s+to\s+date|\s+taken|\s+yet)?|unstarted|pending|planned)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotStartedWords();

    [GeneratedRegex(@"\b(?:over[\s-]?due|delayed|behind(?:\s+(?:schedule|target|timescale))?|slipp(?:ed|ing)|missed|off[\s-]track|late|past\s+(?:its\s+)?target)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OverdueWords();

    [GeneratedRegex(@"\b(?:in[\s-]progress|on[\s-]?going|under[\s-]?way|on[\s-]track|on[\s-]target|started|commenced|begun|open|active|partial(?:ly)?|partly|part|almost|near(?:ly|ing)|close\s+to\s+completion|mostly|in[\s-](?:train|hand|development|draft|place\s+in\s+part)|under\s+(?:review|development|consideration)|progress(?:ing|ed)?|not\s+(?:yet\s+)?(?:fully\s+)?(?:complete[d]?|achieved|implemented|closed|done|met)|incomplete|outstanding)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InProgressWords();

    [GeneratedRegex(@"\b(?:complete[ds]?|completion|closed|achieved|done|finished|implemented|signed[\s-]off|discharged|delivered|embedded|fulfilled|met)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CompleteWords();

    [GeneratedRegex(@"(?:^|[.;!?\n]\s*|[-–—:]\s+)(?:(?:this\s+)?action\s+(?:is\s+|now\s+|has\s+been\s+)*|(?:now|fully|all)\s+)*(?:complete[d]?|closed|achieved|actioned|done|implemented)\b(?!\s+(?:by|once|when|in\s+part|forms?|templates?|checklists?|assessments?|to\s+be|cases?|audits?\s+will|with\s+the\s+exception))", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysComplete();

    [GeneratedRegex(@"\b(?:fully|been|is|are|was|were|now)\s+(?:complete[d]?|implemented|embedded)\s*(?:[.;!\n]|$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EndsComplete();

    [GeneratedRegex(@"(?:^|[.;!?\n]\s*|[-–—:]\s+)(?:work\s+(?:is\s+)?)?(?:in[\s-]progress|under[\s-]?way|on[\s-]?going\s*(?:[.;:\n–-]|$)|on[\s-]track|on[\s-]target|partially\s+complete[d]?|partly\s+complete[d]?)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysInProgress();

    [GeneratedRegex(@"(?:^|[.;!?\n]\s*)(?:not\s+(?:yet\s+)?(?:started|begun|commenced)|yet\s+to\s+(?:start|begin|commence))", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysNotStarted();

    [GeneratedRegex(@"(?:^|[.;!?\n]\s*)(?:over[\s-]?due\b|behind\s+schedule)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysOverdue();

    [GeneratedRegex(@"\b(?:in[\s-]progress|under[\s-]?way|complete[d]?\s+(?:and|but|/)\s+on[\s-]?going|still\s+(?:to\s+be|being|in\s+draft|waiting|awaiting|awaited|outstanding|under|needs?|requires?|working|not)|yet\s+to\s+be|not\s+yet|to\s+be\s+(?:scheduled|confirmed|agreed|completed|finalised|arranged)|remains?\s+(?:to\s+be|outstanding|in\s+draft|incomplete)|awaiting|outstanding|not\s+(?:started|begun|commenced|complete[d]?|been\s+(?:started|completed|done|agreed)|on\s+the|in\s+use|in\s+place)|partial(?:ly)?\s+(?:complete[d]?|implemented|achieved|met)|incomplete|over[\s-]?due)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysUnfinished();

    /// <summary>The word of a column of states: its cell says little else.</summary>
    public static string? OfColumn(string text)
    {
        var opening = FirstSentence(text);
        return NotStartedWords().IsMatch(opening) ? NotStarted
            : OverdueWords().IsMatch(opening) && !SaysComplete().IsMatch(opening) ? Overdue
            : SaysComplete().IsMatch(opening) && !opening.Contains("not ", StringComparison.OrdinalIgnoreCase) ? Complete
            : InProgressWords().IsMatch(opening) ? InProgress
            : CompleteWords().IsMatch(opening) && !ToCome(opening) ? Complete
            : OfProgress(text);
    }

    /// <summary>What a free text about progress says outright; null where it only tells a story.</summary>
    public static string? OfProgress(string text) =>
        SaysComplete().IsMatch(text) || EndsComplete().IsMatch(text) ? Complete
        : SaysOverdue().IsMatch(text) ? Overdue
        : SaysInProgress().IsMatch(text) ? InProgress
        : SaysNotStarted().IsMatch(text) ? NotStarted
        : null;

    public static bool Unfinished(string text) => SaysUnfinished().IsMatch(text);

    /// <summary>True where the text can only be a state: a cell of two or three words at most.</summary>
    public static bool IsStatusOnly(string text) => Words.Count(text) is > 0 and <= 4
        && (NotStartedWords().IsMatch(text) || OverdueWords().IsMatch(text) || InProgressWords().IsMatch(text) || CompleteWords().IsMatch(text));

    private static bool ToCome(string text) => text.Contains("to be ", StringComparison.OrdinalIgnoreCase) || text.Contains("will be", StringComparison.OrdinalIgnoreCase) || text.StartsWith("un", StringComparison.OrdinalIgnoreCase);

    private static string FirstSentence(string text)
    {
        var stop = text.IndexOfAny(['.', '\n', ';']);
        return stop > 0 ? text[..stop] : text;
    }
}
