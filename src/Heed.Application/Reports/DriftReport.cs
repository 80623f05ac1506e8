using Heed.Application.Recommendations;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>Where a partnership stands and what drifted in it since a day, as all of an audience may see it. Roles and agencies are named, and no people.</summary>
/// <param name="Audience">For whom it is, as it stands on every page.</param>
/// <param name="People">Of how many people the audience is.</param>
/// <param name="AsAt">The moment at which all of its figures were read.</param>
/// <param name="Since">The first day that is looked at.</param>
/// <param name="LeftOut">How many recommendations and actions its maker sees and some of the audience do not: said to the maker, and not on the report.</param>
public sealed record DriftReport(
    string Partnership, string Audience, bool IsForBoard, int People, Marking Marking, string Purpose, string MadeBy, DateTimeOffset AsAt, DateOnly Since,
    IReadOnlyList<DriftAction> Actions, IReadOnlyList<DriftRecommendation> Recommendations, (int Recommendations, int Actions) LeftOut)
{
    /// <summary>What the colours of its actions mean; empty where the partnership has chosen none.</summary>
    public IReadOnlyList<ColoursHere> Colours { get; init; } = [];

    /// <summary>"OFFICIAL-SENSITIVE. For the board of … only".</summary>
    public string Banner => $"{MarkingWords.Of(Marking)}. For {Audience} only";

    public DateOnly Today => DateOnly.FromDateTime(AsAt.UtcDateTime);

    /// <summary>The name of its file: the marking goes with it.</summary>
    public string FileName(string ending) => $"{MarkingWords.Of(Marking)} Drift and delay {Today:yyyy-MM-dd}.{ending}";
}

/// <summary>An action as a drift and delay report has it.</summary>
/// <param name="Answers">"Recommendation 4 of A review", as far as all of the audience may see it; empty otherwise.</param>
/// <param name="Agency">Empty where nobody has said yet.</param>
/// <param name="AskedOn">Since when nobody answers; null while nobody waits for an answer, or not all of the audience may see it.</param>
/// <param name="Refused">The refusal that stands; null where none does.</param>
/// <param name="LeftOn">When its lead left, or its agency ended.</param>
public sealed record DriftAction(
    ActionId Id, string Text, string Answers, string Agency, string Role, ReportedState Reported, DateOnly? Due, Timeliness Timely, IReadOnlyList<DateMove> Moves, DateOnly? LastUpdatedOn, DateOnly? AskedOn,
    Refusal? Refused, bool IsIncomplete, DateOnly? LeftOn, DateOnly? StoppedOn, VerifiedState Verified, IReadOnlyList<Verification> Verifications)
{
    /// <summary>Worked out by the scheme of the partnership that the report is about; null where none is shown.</summary>
    public Coloured? Colour { get; init; }

    public bool IsOpen => Timely.IsOpen;

    /// <summary>The judgement that stands; null while nobody has judged, or it fell.</summary>
    public Verification? Judged => Verified == VerifiedState.NotVerified ? null : Verifications[^1];

    /// <summary>Moves to a later date that were made on a day or after it.</summary>
    public IEnumerable<DateMove> SlipsSince(DateOnly since) => Moves.Where(m => m.IsSlip && m.By.Day >= since);
}

/// <summary>A recommendation as a drift and delay report has it.</summary>
/// <param name="Label">"Recommendation 4 of A review".</param>
public sealed record DriftRecommendation(RecommendationId Id, string Label, RecommendationStage Stage, IReadOnlyList<SignOff> SignOffs, IReadOnlyList<StageMove> Moves);
