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

/// <summary>How a review's scheme and stage are said to people.</summary>
public static class ReviewWords
{
    public static string Of(ReviewType type) => type switch
    {
        ReviewType.SeriousCaseReview => "Serious case review",
        ReviewType.LocalChildSafeguardingPracticeReview => "Local child safeguarding practice review",
        ReviewType.RapidReview => "Rapid review",
        ReviewType.SafeguardingAdultsReview => "Safeguarding adults review",
        ReviewType.DomesticHomicideReview => "Domestic homicide review",
        ReviewType.JointReview => "Joint review",
        ReviewType.SingleUnifiedSafeguardingReview => "Single unified safeguarding review",
        ReviewType.LearningReview => "Learning review",
        ReviewType.SingleAgencyReview => "Single-agency review",
        ReviewType.ThematicReview => "Thematic review",
        ReviewType.ResearchStudy => "Research study",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
