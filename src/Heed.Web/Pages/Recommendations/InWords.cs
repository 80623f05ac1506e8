using Heed.Domain.Meetings;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Recommendations;

/// <summary>How the states of recommendations, actions and answers are said and coloured. The words say it all; the colour only helps.</summary>
public static class InWords
{
    /// <summary>"Recommendation 7".</summary>
    public static string Number(string printed, int position) =>
        printed.Length > 0 ? $"Recommendation {printed}" : $"Recommendation without a number (place {position})";

    public static string Of<T>(T value) where T : struct, Enum => Words.Capital(Words.Of(value));

    public static string Of(AnswerState? state) => state switch
    {
        null => "Not written",
        AnswerState.Submitted => "Waits for approval",
        _ => Of(state.Value),
    };

    public static string ColourOf(AnswerState? state) => state switch
    {
        null => "grey",
        AnswerState.Draft => "yellow",
        AnswerState.Submitted => "blue",
        _ => "green",
    };

    /// <summary>"Nothing reported yet" until somebody, or a document, has said how it stands.</summary>
    public static string Reported(ReportedState state, bool hasReport) => hasReport ? Of(state) : "Nothing reported yet";

    public static string ColourOf(ReportedState state) => state switch
    {
        ReportedState.NotStarted => "grey",
        ReportedState.InProgress => "blue",
        ReportedState.Complete => "green",
        _ => "orange",
    };

    public static string ColourOf(VerifiedState state) => state switch
    {
        VerifiedState.Verified => "green",
        VerifiedState.Returned => "orange",
        _ => "grey",
    };

    public static string ColourOf(RecommendationStage stage) => stage switch
    {
        RecommendationStage.Open => "grey",
        RecommendationStage.ReadyForSignOff => "yellow",
        RecommendationStage.SignedOffByGroup => "teal",
        RecommendationStage.SignedOff => "green",
        _ => "blue",
    };

    public static string Of(RecommendationStage stage) => stage switch
    {
        RecommendationStage.ReadyForSignOff => "Ready for sign-off",
        RecommendationStage.SignedOffByGroup => "Signed off by the responsible group",
        RecommendationStage.SignedOff => "Signed off by every owning partnership",
        _ => Words.Capital(Words.Of(stage)),
    };

    public static string ColourOf(ImpactResult result) => result switch
    {
        ImpactResult.Seen => "green",
        ImpactResult.Partly => "yellow",
        ImpactResult.NotSeen => "red",
        _ => "grey",
    };

    public static string Of(ImpactResult result) => result switch
    {
        ImpactResult.Partly => "Seen partly",
        _ => Words.Capital(Words.Of(result)),
    };

    public static string Of(DecisionKind kind) => kind switch
    {
        DecisionKind.SignOff => "Signed off",
        DecisionKind.Verify => "Verified",
        DecisionKind.Return => "Returned",
        DecisionKind.Delegate => "Delegated",
        DecisionKind.Extend => "Extended",
        DecisionKind.Escalate => "Escalated",
        DecisionKind.Stop => "Stopped",
        _ => "Noted",
    };

    public static string Of(AnswerKind kind) => kind switch
    {
        AnswerKind.SelfAssessmentCriterion => "Self-assessment criterion",
        AnswerKind.GuidanceOrTraining => "Guidance or training",
        _ => Words.Capital(Words.Of(kind)),
    };

    public static string ColourOf(Timeliness timely) => timely.Kind switch
    {
        TimelinessKind.Overdue => "red",
        TimelinessKind.ToChase => "orange",
        TimelinessKind.DueSoon => "yellow",
        TimelinessKind.OnTime => "teal",
        _ => "grey",
    };

    /// <summary>"Overdue by 20 days"; empty where the calendar has nothing to say.</summary>
    public static string Calendar(Timeliness timely) => timely.IsOpen ? Words.Capital(timely.Sentence) : "";

    public static string Breadths(Breadth breadth) => breadth switch
    {
        Breadth.Local => "Asked of the partnerships here or their agencies. It can be overdue.",
        Breadth.Regional => "Asked of several areas, or of a service that covers them.",
        _ => "Asked of a national body. It is chased, and is never counted as overdue here.",
    };

    public static IReadOnlyList<Choice> Tellings { get; } =
        [new(nameof(TellingHow.Telephone), "By telephone"), new(nameof(TellingHow.Email), "By e-mail"), new(nameof(TellingHow.Meeting), "At a meeting"), new(nameof(TellingHow.Letter), "By letter"), new(nameof(TellingHow.InPerson), "In person")];

    public static string Kinds(EvidenceKind kind) => kind == EvidenceKind.Output
        ? "Something was made: a policy, a course, a leaflet."
        : "Something changed: an audit, figures, what a child, an adult, a family or a practitioner said.";

    public static IReadOnlyList<Choice> Choices<T>(Func<T, string?>? hint = null) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), Of(value), hint?.Invoke(value)))];
}
