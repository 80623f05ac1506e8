namespace Heed.Domain.Reviews;

/// <summary>The statutory or local scheme that a review runs under.</summary>
public enum ReviewType
{
    SeriousCaseReview,
    LocalChildSafeguardingPracticeReview,
    RapidReview,
    SafeguardingAdultsReview,
    DomesticHomicideReview,
    JointReview,
    SingleUnifiedSafeguardingReview,
    LearningReview,
    SingleAgencyReview,
    ThematicReview,
    ResearchStudy,
}

/// <summary>Where a review stands.</summary>
public enum ReviewStage
{
    Commissioned,
    UnderWay,
    ReportAgreed,
    Published,
    Closed,
}
