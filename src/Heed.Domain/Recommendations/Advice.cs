using System.Text.RegularExpressions;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>Says what is weak in the wording of an action, and why. It advises and never refuses: what is refused stands with the action's own rules.</summary>
public static partial class Advice
{
    /// <summary>More than three at a time are not read.</summary>
    public const int Most = 3;

    private static readonly HashSet<string> Telling = Kinds("audit", "figures", "evaluation", "consult", "monitoring");

    private static readonly HashSet<string> Made = Kinds("training", "guidance", "publicity", "tool");

    /// <param name="lines">What counts here, the weightiest first.</param>
    public static IReadOnlyList<AdviceGiven> On(DraftedAction draft, IEnumerable<AdviceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(draft);
        draft = draft with { Text = GateText.Readable(draft.Text) };
        return Blank.Is(draft.Text) ? []
            : [.. lines.Select(l => (Line: l, Quote: Found(draft, l))).Where(f => f.Quote is not null).Take(Most).Select(f => new AdviceGiven(f.Line.Code, f.Quote!, f.Line.Explanation, f.Line.Source))];
    }

    /// <summary>The words it is about, empty where it is about what is not there; null where there is nothing to say.</summary>
    private static string? Found(DraftedAction draft, AdviceLine line) => line.Rule switch
    {
        AdviceRule.Words => AdviceWords.FirstIn(draft.Text, line.Phrases),
        AdviceRule.NoMeasure => draft.HasMeasure || Names(draft.Text, Telling) || Number().IsMatch(draft.Text) ? null : "",
        AdviceRule.SeveralActions => GateSentence.Split(draft.Text).Select(s => GateAsks.Of(s.Text)).FirstOrDefault(parts => parts.Count > 1)?[1].Phrase,
        AdviceRule.RoleWithoutName => AdviceWords.FirstIn(draft.Text, line.Phrases) ?? (draft.HasRole && !draft.HasPerson ? "" : null),
        AdviceRule.OutputWithoutOutcome => draft.HasOutcome || !Names(draft.Text, Made) || Names(draft.Text, Telling) || Difference().IsMatch(draft.Text) ? null : "",
        _ => Fallback().IsMatch(draft.Text) ? null : AdviceWords.FirstIn(draft.Text, line.Phrases),
    };

    private static bool Names(string text, IReadOnlySet<string> kinds) => new GateSentence(text).Names(kinds);

    private static HashSet<string> Kinds(params string[] names) => [.. names.Select(GateVocabulary.Kind)];

    // A date says when, and not whether it worked.
    [GeneratedRegex(@"\b\d+(?:\.\d+)?\s?(?:%|per ?cent)|\b(?:all|each|every|\d+|half|most) (?:of|out of|in) (?:the |its |their )?\d*", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:so that|in order that|so (?:children|adults|families|people|victims|staff)|to (?:reduce|prevent|protect|improve|increase))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Difference();

    [GeneratedRegex(@"\b(?:if (?:it|this|that|they|not|none|no)\b|otherwise|failing that|until then|in the meantime|meanwhile|instead|as an interim|escalat\w+|fall ?back|plan b)", RegexOptions.IgnoreCase)]
    private static partial Regex Fallback();
}
