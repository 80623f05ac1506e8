using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What kind of answer to a recommendation it is. Each has a lead, a date and the three truths.</summary>
public enum AnswerKind
{
    Action,
    Audit,
    SelfAssessmentCriterion,
    Event,
    GuidanceOrTraining,
}

public sealed partial class PlanAction
{
    public AnswerKind Kind { get; private set; }

    /// <summary>Why a body stopped it, who and when; null while it goes on. What its lead reports stays as reported.</summary>
    public Stop? Stopped { get; private set; }

    /// <summary>The day it was stopped; null while it goes on.</summary>
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>Whether more is asked of it: it is neither reported as ended nor stopped. Kept with it, so that a database finds what is open by an index.</summary>
    public bool IsOpen
    {
        get => !Timeliness.HasEnded(Reported, Verified, StoppedOn);
        private set => _ = value;
    }

    public Outcome Be(AnswerKind kind)
    {
        Kind = kind;
        return Outcome.Done;
    }

    /// <summary>A body decides that it is not pursued any more.</summary>
    public Outcome StopPursuing(string reasons, string body, Stamp by)
    {
        var problems = new Problems()
            .If(StoppedOn is not null, "", "It was stopped already")
            .If(Verified == VerifiedState.Verified, "", "It has been verified, so there is nothing to stop")
            .IfBlank(reasons, nameof(Stop.Reasons), "Enter why it is not pursued any more")
            .IfLonger(reasons, 4_000, nameof(Stop.Reasons), "The reasons");
        if (!problems.Any)
        {
            (Stopped, StoppedOn) = (new Stop(reasons.Trim(), body, by), by.Day);
        }

        return problems;
    }

    /// <summary>A body delegates it to a group.</summary>
    public Outcome Delegate(People.GroupId to)
    {
        if (GroupId == to)
        {
            return Outcome.Refused("Group", "It is delegated to this group already");
        }

        GroupId = to;
        return Outcome.Done;
    }
}

/// <summary>That a body stopped an action.</summary>
public sealed record Stop(string Reasons, string Body, Stamp By);
