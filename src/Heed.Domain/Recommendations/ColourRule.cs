using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>One line of a scheme: when something is so, it has this colour.</summary>
/// <param name="Days">The days that it speaks of; 0 where it speaks of none.</param>
public sealed record ColourRule(ColourWhen When, Colour Colour, int Days = 0)
{
    public const int MostDays = 730;

    private static readonly ColourWhen[] OfDays = [ColourWhen.OverdueByMore, ColourWhen.Silent, ColourWhen.Slipped, ColourWhen.DueSoon];

    public static bool NeedsDays(ColourWhen when) => OfDays.Contains(when);

    public bool Fits(ColourFacts of) => When switch
    {
        ColourWhen.Stopped => of.Stopped,
        ColourWhen.NotAccepted => of.NotAccepted,
        ColourWhen.Embedded => of.Stage == RecommendationStage.Embedded,
        ColourWhen.SignedOff => of.Stage is RecommendationStage.SignedOff or RecommendationStage.Embedded,
        ColourWhen.Verified => of.Verified,
        ColourWhen.Refused => of.Refused,
        ColourWhen.CannotBeDone => of.CannotBeDone,
        ColourWhen.Returned => of.Returned,
        ColourWhen.ToVerify => of.Complete && !of.Verified,
        ColourWhen.Unanswered => of.Unanswered,
        ColourWhen.Incomplete => of.Incomplete,
        ColourWhen.OverdueByMore => of.OverdueDays > Days,
        ColourWhen.Overdue => of.OverdueDays > 0,
        ColourWhen.ToChase => of.ToChase,
        ColourWhen.Silent => of.SilentDays >= Days,
        ColourWhen.Slipped => of.SlippedDays > Days,
        ColourWhen.DueSoon => of.DaysLeft <= Days,
        ColourWhen.NotStarted => of.NotStarted,
        _ => true,
    };

    /// <summary>When it applies, as Heed works it out: "overdue by more than 30 days". It is never typed, so it cannot say something else than what is done.</summary>
    public string Sentence => Of(When, Words.Count(Days, "day"));

    /// <param name="days">The days as they are said: "30 days", or "so many days".</param>
    public static string Of(ColourWhen when, string days) => when switch
    {
        ColourWhen.Stopped => "stopped",
        ColourWhen.NotAccepted => "not accepted",
        ColourWhen.Embedded => "embedded: an impact check saw the difference",
        ColourWhen.SignedOff => "signed off by every owning partnership",
        ColourWhen.Verified => "verified by somebody other than the lead",
        ColourWhen.Refused => "refused by an agency",
        ColourWhen.CannotBeDone => "reported as something that cannot be done",
        ColourWhen.Returned => "returned to its lead with reasons",
        ColourWhen.ToVerify => "reported complete, and not verified yet",
        ColourWhen.Unanswered => "no action answers it yet",
        ColourWhen.Incomplete => "brought in, and still without a lead or a date",
        ColourWhen.OverdueByMore => $"overdue by more than {days}",
        ColourWhen.Overdue => "overdue",
        ColourWhen.ToChase => "national and past its date, so to be chased",
        ColourWhen.Silent => $"not updated for {days} or more",
        ColourWhen.Slipped => $"its date moved later by more than {days} in all",
        ColourWhen.DueSoon => $"due within {days}",
        ColourWhen.NotStarted => "not started",
        _ => "none of the other lines applies",
    };
}
