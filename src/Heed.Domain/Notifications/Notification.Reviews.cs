using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

public sealed partial class Notification
{
    private readonly List<NotificationReview> reviews = [];

    /// <summary>The reviews that came of it, or that it joined: one, several or none. Several notifications may lead to one.</summary>
    public IReadOnlyList<NotificationReview> Reviews => reviews;

    /// <summary>A review came of it, or it joined one that is held already.</summary>
    public Outcome LeadTo(Review review, Stamp by)
    {
        if (WhyNoReview(review.Type) is { Length: > 0 } why)
        {
            return Outcome.Refused("", why);
        }

        if (reviews.Exists(r => r.ReviewId == review.Id))
        {
            return Outcome.Refused("", "It leads to this review already");
        }

        if (review.Stage == ReviewStage.Closed)
        {
            return Outcome.Refused("Review", "This review is closed. Choose one that is held, or open another");
        }

        reviews.Add(new NotificationReview(Id, review.Id, ScopeId, by));
        Settle();
        return Outcome.Done;
    }

    /// <summary>Why no review of this type may follow from it now; empty when one may. A rapid review is the first look at a serious incident, and begins before anything is decided.</summary>
    public string WhyNoReview(ReviewType type) => this switch
    {
        { IsAuthorised: false } => "A senior person must authorise it first",
        { Kind: NotificationKind.SeriousIncident or NotificationKind.LookedAfterDeath } when type == ReviewType.RapidReview => "",
        { Decided: not { IsFinal: true } } => "It must be decided first",
        { IsDecidedOtherwise: true } => "The criteria were answered otherwise since the decision. Decide again first",
        { Decided: { } decided } when !LeadsToReview(decided.Outcome) => "By the decision no review comes of it. If that has changed, write a new decision first",
        _ => "",
    };

    /// <summary>Its clocks up to the decision; those that run later belong to the review. That of a rapid review runs here until one is opened.</summary>
    public IReadOnlyList<ClockRow> Clocks(DateOnly today)
    {
        var known = Before().ToDictionary(b => b.Stage, b => b.On);
        var before = Content.Stages.TakeWhile(s => s.Code != RegimeStage.Decided).Select(s => s.Code).ToHashSet();
        return [.. ClockLedger.Of(Content, stage => known.TryGetValue(stage, out var on) ? on : null, [], today, [])
            .Where(r => r.Clock.Until is RegimeStage.Notified or RegimeStage.Considered or RegimeStage.Decided || (reviews.Count == 0 && Decided is not { IsFinal: true } && before.Contains(r.Clock.Until)))];
    }

    /// <summary>The stages that a review begins with: what happened before it.</summary>
    public IEnumerable<(string Stage, DateOnly On)> Before()
    {
        if (Text.AwareOn is { } aware)
        {
            yield return (RegimeStage.Aware, aware);
        }

        if (Notified is { } notified)
        {
            yield return (RegimeStage.Notified, notified.On);
        }

        if (recommended.Count > 0)
        {
            yield return (RegimeStage.Considered, recommended[^1].On);
        }

        if (Decided is { IsFinal: true } decided)
        {
            yield return (RegimeStage.Decided, decided.On);
        }
    }
}

/// <summary>That a notification led to a review. It is seen by whoever sees the notification, and says nothing of a review that they do not see.</summary>
public sealed class NotificationReview : IScoped
{
    private NotificationReview()
    {
    }

    internal NotificationReview(NotificationId notification, SourceId review, ScopeId scope, Stamp by) => (NotificationId, ReviewId, ScopeId, By) = (notification, review, scope, by);

    public NotificationId NotificationId { get; private set; }

    public SourceId ReviewId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public Stamp By { get; private set; } = null!;
}
