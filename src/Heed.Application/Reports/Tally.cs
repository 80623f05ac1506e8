using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>
/// What follows from one source, kept counted in the transaction of every change, so that the position of a partnership or of the whole country
/// is read and not counted. The calendar changes some of the numbers by itself: they are true from the day they were counted to a day that is written beside them.
/// </summary>
public sealed class Tally : IScoped
{
    public ScopeId ScopeId { get; init; }

    public DateOnly CountedOn { get; set; }

    /// <summary>The last day on which the calendar leaves these numbers as they are.</summary>
    public DateOnly GoodUntil { get; set; }

    public Counts Counts { get; set; } = new();

    /// <summary>Drawn anew, from 1 to 2 to the power of 40, whenever these are written: whether any of several sources has changed is told by the sum of theirs.</summary>
    public long Stamp { get; set; }
}

/// <summary>Recommendations by their stage, and actions by how they stand. One action may be counted in several numbers.</summary>
public sealed record Counts
{
    public int OpenRecommendations { get; set; }

    public int ReadyForSignOff { get; set; }

    public int SignedOffByGroup { get; set; }

    /// <summary>Signed off by every owner, and not embedded.</summary>
    public int SignedOff { get; set; }

    public int Embedded { get; set; }

    /// <summary>Recommendations that no action answers, or only such as were stopped.</summary>
    public int WithoutAction { get; set; }

    /// <summary>Recommendations with actions of which none has begun.</summary>
    public int NotStarted { get; set; }

    /// <summary>Recommendations with every action reported complete.</summary>
    public int Reported { get; set; }

    public int Actions { get; set; }

    public int Open { get; set; }

    public int Overdue { get; set; }

    public int Chase { get; set; }

    public int Soon { get; set; }

    public int Silent { get; set; }

    public int Incomplete { get; set; }

    public int Complete { get; set; }

    public int ToVerify { get; set; }

    public int Returned { get; set; }

    public int Verified { get; set; }

    public int CannotBeDone { get; set; }

    public int Stopped { get; set; }

    /// <summary>Overdue by 1 to 30 days; the next four by 31 to 90, 91 to 180, 181 to 365, and 366 or more.</summary>
    public int LateTo30 { get; set; }

    public int LateTo90 { get; set; }

    public int LateTo180 { get; set; }

    public int LateTo365 { get; set; }

    public int LateLonger { get; set; }

    public int Recommendations => OpenRecommendations + ReadyForSignOff + SignedOffByGroup + SignedOff + Embedded;

    /// <returns>How many actions stand so; null where that is not kept counted.</returns>
    public int? Of(ActionState state) => state switch
    {
        ActionState.All => Actions,
        ActionState.Open => Open,
        ActionState.Overdue => Overdue,
        ActionState.Chase => Chase,
        ActionState.Soon => Soon,
        ActionState.Silent => Silent,
        ActionState.Incomplete => Incomplete,
        ActionState.Complete => Complete,
        ActionState.ToVerify => ToVerify,
        ActionState.Returned => Returned,
        ActionState.Verified => Verified,
        ActionState.CannotBeDone => CannotBeDone,
        ActionState.Stopped => Stopped,
        _ => null,
    };
}

/// <summary>What one agency leads of what follows from one source; kept with the <see cref="Tally"/> and true as long.</summary>
public sealed class AgencyTally : IScoped
{
    public ScopeId ScopeId { get; init; }

    /// <summary>The agency; an empty one for what none leads yet.</summary>
    public AgencyId AgencyId { get; init; }

    public int Actions { get; set; }

    public int Open { get; set; }

    public int Overdue { get; set; }

    public int ToVerify { get; set; }

    public int Verified { get; set; }
}

/// <summary>What follows from one source and is about one theme; kept with the <see cref="Tally"/> and true as long.</summary>
public sealed class ThemeTally : IScoped
{
    public ScopeId ScopeId { get; init; }

    public string Theme { get; init; } = "";

    public int Recommendations { get; set; }

    public int OpenRecommendations { get; set; }

    /// <summary>Signed off by every owner, or embedded.</summary>
    public int SignedOff { get; set; }

    public int Embedded { get; set; }

    public int Actions { get; set; }

    public int Open { get; set; }

    public int Overdue { get; set; }
}
