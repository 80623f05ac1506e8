namespace Heed.Domain.Recommendations;

/// <summary>What can give an action or a recommendation its colour. The first that is true counts, in this order.</summary>
public enum ColourWhen
{
    Stopped,

    /// <summary>Of a recommendation: the partnership does not accept it.</summary>
    NotAccepted,
    Embedded,

    /// <summary>Signed off by every owning partnership.</summary>
    SignedOff,
    Verified,
    Refused,
    CannotBeDone,
    Returned,

    /// <summary>Reported complete, and not verified.</summary>
    ToVerify,

    /// <summary>Of a recommendation: no action answers it.</summary>
    Unanswered,

    /// <summary>Brought in, and still without a lead or a date.</summary>
    Incomplete,
    OverdueByMore,
    Overdue,

    /// <summary>National, past its date: it is chased, and never counts as overdue here.</summary>
    ToChase,
    Silent,
    Slipped,
    DueSoon,
    NotStarted,

    /// <summary>Nothing of all this.</summary>
    Otherwise,
}
