using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

/// <summary>How notifications and what comes of them are said to people.</summary>
public static class NotificationWords
{
    public static string Of(NotificationKind kind) => kind switch
    {
        NotificationKind.SeriousIncident => "Serious incident notification",
        NotificationKind.LookedAfterDeath => "Death of a child in care or a care leaver",
        NotificationKind.Referral => "Referral for a review",
        NotificationKind.FamilyReferral => "Referral by a family",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(NotificationOutcome outcome) => outcome switch
    {
        NotificationOutcome.MetReview => "Criteria met: a full review is commissioned",
        NotificationOutcome.MetAlternative => "Criteria met: a proportionate alternative",
        NotificationOutcome.MetJoined => "Criteria met: joined to another process",
        NotificationOutcome.NotMetSingleAgency => "Criteria not met: single-agency learning",
        NotificationOutcome.NotMetOtherReview => "Criteria not met: another kind of review",
        NotificationOutcome.NotMetNothing => "Criteria not met: nothing further",
        NotificationOutcome.MoreInformation => "More information is needed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Where a notification stands, in a few words.</summary>
    public static string Standing(Notification notification) => notification switch
    {
        { IsDecidedOtherwise: true } => "The criteria were answered otherwise since the decision: decide again",
        { AwaitsReview: true, Decided: { } decided } => $"{Of(decided.Outcome)}. No review was opened yet",
        { Decided: { } decided } => Of(decided.Outcome),
        { IsAuthorised: false } => "Waits for authorisation",
        { Recommended.Count: > 0 } => "Waits for a decision",
        _ => "Being considered",
    };

    /// <summary>Where a notification stands, for somebody who only wrote it: the partnership itself tells them what was decided.</summary>
    public static string StandingForWriter(Notification notification) => notification.Decided is { IsFinal: true } ? "Decided: the partnership tells you" : notification.IsAuthorised ? "Being considered" : "Waits for authorisation";

    /// <summary>"met", "not met", "not answered yet".</summary>
    public static string Of(bool? met) => met switch { true => "met", false => "not met", null => "not answered yet" };
}
