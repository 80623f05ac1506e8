namespace Heed.Domain.Recommendations;

/// <summary>What a colour is worked out from: the three truths of an action, and how far its recommendation has come. Nothing else counts, so everybody sees the same colour.</summary>
/// <param name="Stage">Of an action that answers several, the stage of the one that has come least far.</param>
public sealed record ColourFacts(RecommendationStage Stage)
{
    public bool NotAccepted { get; init; }

    public bool Unanswered { get; init; }

    public bool Stopped { get; init; }

    public bool Refused { get; init; }

    public bool CannotBeDone { get; init; }

    public bool Returned { get; init; }

    public bool Complete { get; init; }

    public bool Verified { get; init; }

    public bool Incomplete { get; init; }

    public bool NotStarted { get; init; }

    public bool ToChase { get; init; }

    /// <summary>0 where it is not overdue.</summary>
    public int OverdueDays { get; init; }

    /// <summary>Days without an update, while it is open.</summary>
    public int SilentDays { get; init; } = -1;

    /// <summary>By how many days its date moved later in all, while it is open.</summary>
    public int SlippedDays { get; init; }

    /// <summary>Days to its date; null where it has none, or has ended.</summary>
    public int? DaysLeft { get; init; }

    public static ColourFacts Of(PlanAction action, RecommendationStage stage, DateOnly today) =>
        Of(action.Reported, action.Verified, action.StoppedOn is not null, action.RefusedOn is not null, action.IsIncomplete, Timeliness.Of(action, today), stage);

    public static ColourFacts Of(ReportedState reported, VerifiedState verified, bool stopped, bool refused, bool incomplete, Timeliness timely, RecommendationStage stage) => new(stage)
    {
        Stopped = stopped,
        Refused = refused,
        CannotBeDone = reported == ReportedState.CannotBeDone,
        Returned = verified == VerifiedState.Returned,
        Complete = reported == ReportedState.Complete,
        Verified = verified == VerifiedState.Verified,
        Incomplete = incomplete,
        NotStarted = reported == ReportedState.NotStarted,
        ToChase = timely.Kind == TimelinessKind.ToChase,
        OverdueDays = timely.Kind == TimelinessKind.Overdue ? timely.Days : 0,
        SilentDays = timely.IsOpen ? timely.SilentDays : -1,
        SlippedDays = timely.IsOpen ? timely.SlippedDays : 0,
        DaysLeft = timely.Kind is TimelinessKind.OnTime or TimelinessKind.DueSoon ? timely.Days : null,
    };

    /// <summary>A recommendation as the actions that answer it leave it: done only where all that go on are done, late as the latest of them.</summary>
    public static ColourFacts Of(Recommendation recommendation, IReadOnlyCollection<ColourFacts> answers) => Together(recommendation.Stage, recommendation.Stance == Stance.NotAccepted, answers);

    /// <param name="answers">Of every action that answers it.</param>
    public static ColourFacts Together(RecommendationStage stage, bool notAccepted, IReadOnlyCollection<ColourFacts> answers)
    {
        var going = answers.Where(a => !a.Stopped).ToList();
        var facts = new ColourFacts(stage) { NotAccepted = notAccepted, Unanswered = answers.Count == 0, Stopped = answers.Count > 0 && going.Count == 0 };
        return going.Count == 0 ? facts : facts with
        {
            Refused = going.Exists(a => a.Refused),
            CannotBeDone = going.Exists(a => a.CannotBeDone),
            Returned = going.Exists(a => a.Returned),
            Complete = going.TrueForAll(a => a.Complete),
            Verified = going.TrueForAll(a => a.Verified),
            Incomplete = going.Exists(a => a.Incomplete),
            NotStarted = going.TrueForAll(a => a.NotStarted),
            ToChase = going.Exists(a => a.ToChase),
            OverdueDays = going.Max(a => a.OverdueDays),
            SilentDays = going.Max(a => a.SilentDays),
            SlippedDays = going.Max(a => a.SlippedDays),
            DaysLeft = going.Min(a => a.DaysLeft),
        };
    }
}
