using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>How reviews, their kinds and their holds are said to people.</summary>
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

    /// <summary>One line that helps a person to choose.</summary>
    public static string About(ReviewType type) => type switch
    {
        ReviewType.SeriousCaseReview => "History only in England: the scheme before 2019",
        ReviewType.LocalChildSafeguardingPracticeReview => "A child died or was seriously harmed, and abuse or neglect is known or suspected",
        ReviewType.RapidReview => "The first look within 15 working days of a serious incident",
        ReviewType.SafeguardingAdultsReview => "An adult with care and support needs died or was seriously harmed",
        ReviewType.DomesticHomicideReview => "Somebody died through domestic abuse",
        ReviewType.JointReview => "Several partnerships review together, each as an owner",
        ReviewType.SingleUnifiedSafeguardingReview => "The scheme in Wales that brings the others together",
        ReviewType.LearningReview => "The partnership chose to learn, without a duty to review",
        ReviewType.SingleAgencyReview => "One agency reviewed its own part and shared it",
        ReviewType.ThematicReview => "Several situations with something in common",
        ReviewType.ResearchStudy => "A study by the partnership or for it",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.SelfAssessment => "Self-assessment",
        SourceKind.Coroner => "Coroner’s report",
        SourceKind.Event => "Learning event",
        _ => Words.Capital(Words.Of(kind)),
    };

    public static string Of(HoldKind kind) => kind switch
    {
        HoldKind.ProfessionalRegulator => "regulator of a profession",
        HoldKind.PublicProtectionReview => "MAPPA serious case review",
        HoldKind.LivesAndDeathsReview => "LeDeR review",
        _ => Words.Of(kind),
    };

    public static string Of(Nation nation) => nation == Nation.NorthernIreland ? "Northern Ireland" : nation.ToString();

    public static string Of(ClockWeight weight) => weight switch
    {
        ClockWeight.Must => "by law",
        ClockWeight.Should => "by guidance",
        ClockWeight.Expected => "expected",
        _ => "the partnership’s own",
    };

    /// <summary>"15 working days", "6 months".</summary>
    public static string Of(RegimeClock clock) => Words.Count(clock.Length, clock.Unit switch
    {
        ClockUnit.WorkingDays => "working day",
        ClockUnit.Days => "day",
        _ => "month",
    });

    public static string Of(Methodology method) => method switch
    {
        Methodology.CriticalIncidentCollaborativeInquiry => "Critical incident collaborative inquiry (CICI)",
        Methodology.SignificantIncidentLearning => "Significant incident learning process (SILP)",
        Methodology.ReportsAndChronologies => "Agencies’ reports and chronologies",
        Methodology.Other => "Another way",
        _ => Words.Capital(Words.Of(method)),
    };

    public static string Of(InvolvedKind kind) => kind switch
    {
        InvolvedKind.Person => "Whom it is about",
        _ => kind.ToString(),
    };

    public static string Of(InvolvedAnswer answer) => answer switch
    {
        InvolvedAnswer.NotAsked => "Not asked yet",
        InvolvedAnswer.NotAnswered => "Asked, not answered yet",
        InvolvedAnswer.DoesNotWant => "Does not want to",
        _ => "Takes part",
    };

    public static string Of(MarkerState state) => state switch
    {
        MarkerState.Partly => "partly met",
        MarkerState.NotApplicable => "does not apply",
        _ => Words.Of(state),
    };

    /// <summary>What a hold stops, as it follows "it stops": "publication and contact with family".</summary>
    /// <summary>When a source was looked up last; where nobody has yet, that is said instead of a day.</summary>
    public static string Checked(DateOnly on, bool check) => check ? "written from what is known; look it up before relying on it" : $"last checked {Words.Day(on)}";

    public static string Of(HoldStops stops) => stops == HoldStops.None
        ? "no step of the work"
        : Words.List([.. Enum.GetValues<HoldStops>().Where(s => s != HoldStops.None && stops.HasFlag(s)).Select(Single)]);

    private static string Single(HoldStops stops) => stops switch
    {
        HoldStops.Publication => "publication",
        HoldStops.PractitionerContact => "contact with practitioners",
        HoldStops.FamilyContact => "contact with family",
        HoldStops.SharingFindings => "sharing findings",
        HoldStops.WholeReview => "the whole review",
        _ => throw new ArgumentOutOfRangeException(nameof(stops)),
    };
}
