using Heed.Domain.Recommendations;

namespace Heed.Domain.Meetings;

/// <summary>What a body can decide about something as it stands, so that a form offers nothing that would be refused.</summary>
public static class Decidable
{
    public static bool CanBe(this Recommendation recommendation, DecisionKind kind) => kind switch
    {
        DecisionKind.SignOff or DecisionKind.Return => recommendation.Stage is RecommendationStage.ReadyForSignOff or RecommendationStage.SignedOffByGroup,
        _ => true,
    };

    public static bool CanBe(this PlanAction action, DecisionKind kind) => kind switch
    {
        DecisionKind.Verify or DecisionKind.Return => action is { Reported: ReportedState.Complete, StoppedOn: null },
        DecisionKind.Extend or DecisionKind.Delegate or DecisionKind.Stop => action.StoppedOn is null,
        _ => true,
    };
}
