using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>The rules of the gate as programs and as people read them.</summary>
public static class GateRules
{
    /// <summary>Its name in files: "not-answered".</summary>
    public static string Code(this GateRule rule) => Words.Of(rule).Replace(' ', '-');

    /// <summary>What is lacking, in a sentence that says what to do next.</summary>
    public static string InWords(this GateRule rule) => rule switch
    {
        GateRule.NotAnswered => "Not shown in this answer. Say what was done about it, or why it was not",
        GateRule.FutureTense => "This has not happened yet. Wait until it has, or say what was done instead",
        GateRule.OpenEnded => "This has no end, so nobody can see whether it was done. Say what has been done so far and when it is looked at next",
        GateRule.OutputOnly => "A difference was asked for, and only what was made or delivered is shown. Say what an audit, figures or the voices of people show",
        _ => "Nothing shows this yet. Add what can be looked at: a document, an audit, figures, what people say",
    };
}
