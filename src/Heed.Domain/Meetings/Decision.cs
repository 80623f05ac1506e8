using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Meetings;

/// <summary>What a body decides about something.</summary>
public enum DecisionKind
{
    Note,
    Return,
    Verify,
    SignOff,
    Delegate,
    Extend,
    Escalate,
    Stop,
}

/// <summary>One decision of a meeting about a recommendation or an action. It stands in the scope of what it is about, and is never changed.</summary>
public sealed class Decision : IAggregate
{
    private Decision()
    {
    }

    public DecisionId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public MeetingId MeetingId { get; private set; }

    public GroupId GroupId { get; private set; }

    /// <summary>The body's name as it was then.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The day of the meeting.</summary>
    public DateOnly On { get; private set; }

    public RecommendationId? RecommendationId { get; private set; }

    public ActionId? ActionId { get; private set; }

    public DecisionKind Kind { get; private set; }

    public string Reasons { get; private set; } = "";

    /// <summary>What was decided in particular: a new date, a group; empty where the kind says it all.</summary>
    public string Terms { get; private set; } = "";

    /// <summary>The group that it was delegated or escalated to; null otherwise.</summary>
    public GroupId? ToGroupId { get; private set; }

    public string Quorum { get; private set; } = "";

    /// <summary>Who entered it, which need not be a member.</summary>
    public Stamp By { get; private set; } = null!;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>Notes need no quorum; everything else does.</summary>
    public static Outcome<Decision> Make(Meeting meeting, BodyDecision body, DecisionKind kind, string reasons, string terms, Group? to, IAggregate about, Stamp by)
    {
        var problems = new Problems()
            .If(meeting.CalledOff is not null, "", "This meeting was called off")
            .If(meeting.On > by.Day, "", $"This meeting is on {Words.Day(meeting.On)}; what it decides is entered from then on")
            .If(meeting.QuorumNeeded == 0, "", "Say first who was at this meeting")
            .If(kind != DecisionKind.Note && meeting.QuorumNeeded > 0 && !body.IsQuorate, "", body.WhyNotQuorate)
            .If(kind is not (DecisionKind.SignOff or DecisionKind.Note) && Blank.Is(reasons), nameof(Reasons), "Enter the reasons")
            .IfLonger(reasons, 4_000, nameof(Reasons), "The reasons");
        if (problems.Any)
        {
            return problems;
        }

        meeting.Settle();
        return new Decision
        {
            Id = DecisionId.New(),
            ScopeId = about.ScopeId,
            MeetingId = meeting.Id,
            GroupId = meeting.GroupId,
            Body = meeting.GroupName,
            On = meeting.On,
            RecommendationId = (about as Recommendation)?.Id,
            ActionId = (about as PlanAction)?.Id,
            Kind = kind,
            Reasons = reasons.Trim(),
            Terms = terms,
            ToGroupId = to?.Id,
            Quorum = body.Quorum,
            By = by,
        };
    }
}
