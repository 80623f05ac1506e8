using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>How far a recommendation is, as the public is told.</summary>
public enum RecommendationState
{
    NotStarted,
    InProgress,
    CannotBeDone,

    /// <summary>The partnership says what it did, and no action is listed by which that could be counted.</summary>
    Answered,
    Completed,
}

/// <summary>An action as the position counts it.</summary>
public sealed record CountedAction(ReportedState Reported, bool HasEvidence)
{
    /// <summary>Rule 3: what a document called complete, without evidence, is not shown to be.</summary>
    public bool IsShownComplete => Reported == ReportedState.Complete && HasEvidence;
}

/// <summary>Where the local recommendations stood on a day. Regional and national ones are for others to carry out, and are not counted.</summary>
public sealed record ToolkitPosition(DateOnly On, int Of, int Completed, int InProgress, int NotStarted, int CannotBeDone, int Checked, int Answered = 0)
{
    /// <summary>What the words mean: printed wherever the numbers are.</summary>
    public static readonly IReadOnlyList<(string Word, string Meaning)> Definitions =
    [
        ("Completed", "the partnership has approved what it says was done, and the agency that leads each action has reported it complete and shown evidence."),
        ("Answered", "the partnership has approved what it says was done, and lists no actions here by which that could be counted."),
        ("In progress", "work has begun, and not all of that is true yet."),
        ("Not started", "no work has been reported, or the partnership has not yet said what was done."),
        ("Cannot be done", "what was still open was found to be impossible as it was written."),
        ("Says what difference was made", "the published answer says what changed for people, or how that was looked at. A recommendation can be completed and this not yet be known."),
    ];

    /// <summary>"18 local recommendations: 14 completed, 4 in progress. 9 of 18 answers say what difference was made."</summary>
    public string Sentence
    {
        get
        {
            if (Of == 0)
            {
                return "No local recommendations";
            }

            List<(int Count, string Word)> all =
            [
                (Completed, "completed"), (InProgress, "in progress"), (Answered, "answered without actions listed"), (NotStarted, "not started"), (CannotBeDone, "that cannot be done as written"),
            ];
            var parts = all.Where(p => p.Count > 0).Select(p => $"{p.Count} {p.Word}").ToList();
            return $"{Words.Count(Of, "local recommendation")}: {Words.List(parts)}. {Checked} of {Of} answers {(Checked == 1 ? "says" : "say")} what difference was made";
        }
    }

    /// <summary>How far a recommendation is: never further than its approved answer and the evidence of its actions carry.</summary>
    /// <param name="answer">The approved answer; null where none is approved.</param>
    public static RecommendationState StateOf(IReadOnlyCollection<CountedAction> actions, PublicAnswer? answer)
    {
        if (actions.Any(a => a.Reported == ReportedState.CannotBeDone) && actions.All(a => a.Reported is ReportedState.Complete or ReportedState.CannotBeDone))
        {
            return RecommendationState.CannotBeDone;
        }

        if (actions.Count == 0)
        {
            return answer is not null ? RecommendationState.Answered : RecommendationState.NotStarted;
        }

        if (answer is not null && actions.All(a => a.IsShownComplete))
        {
            return RecommendationState.Completed;
        }

        return actions.Any(a => a.Reported != ReportedState.NotStarted) ? RecommendationState.InProgress : RecommendationState.NotStarted;
    }

    /// <summary>Whether the words report a check. Where they say that it was not yet checked they are taken at their word, even in part.</summary>
    public static bool SaysChecked(string difference) =>
        difference.Trim().Length > 0
        && !difference.Contains("not yet checked", StringComparison.OrdinalIgnoreCase)
        && !difference.Contains("not yet been checked", StringComparison.OrdinalIgnoreCase);

    internal static ToolkitPosition Count(IEnumerable<ToolkitRecommendation> all, DateOnly on)
    {
        var local = all.Where(r => r.Breadth == Breadth.Local).ToList();
        int In(RecommendationState state) => local.Count(r => r.State == state);
        return new ToolkitPosition(on, local.Count, In(RecommendationState.Completed), In(RecommendationState.InProgress),
            In(RecommendationState.NotStarted), In(RecommendationState.CannotBeDone), local.Count(r => r.CheckedForDifference), In(RecommendationState.Answered));
    }
}
