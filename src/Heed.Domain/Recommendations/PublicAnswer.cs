using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public enum AnswerState
{
    Draft,

    /// <summary>Waiting for a second person.</summary>
    Submitted,
    Approved,
}

/// <summary>What the public will read of a recommendation: its own text in three parts, never a progress note.</summary>
public sealed class PublicAnswer : IAggregate
{
    public const int Longest = 8_000;

    private PublicAnswer()
    {
    }

    public AnswerId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public RecommendationId RecommendationId { get; private set; }

    public string WhatWeDid { get; private set; } = "";

    /// <summary>What difference it made; may be empty, and "we have not yet checked this" is an honest sentence.</summary>
    public string WhatDifference { get; private set; } = "";

    public string WhatRemains { get; private set; } = "";

    public AnswerState State { get; private set; }

    /// <summary>Who wrote the present words; of what a document said, who brought it in.</summary>
    public Stamp Drafted { get; private set; } = null!;

    /// <summary>The name of the file that the present words came from; empty once somebody wrote them here.</summary>
    public string Document { get; private set; } = "";

    public Stamp? Approved { get; private set; }

    /// <summary>The approval that fell when the words were changed after it; null when none fell, or when they were approved anew.</summary>
    public Stamp? Fallen { get; private set; }

    /// <summary>How many times the words were set: an approval names the wording that it saw.</summary>
    public int Wording { get; private set; }

    /// <summary>Why it was sent back, until it is submitted again.</summary>
    public string ReturnReason { get; private set; } = "";

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<PublicAnswer> Draft(Recommendation recommendation, string did, string difference, string remains, Stamp by)
    {
        var made = new PublicAnswer { Id = AnswerId.New(), ScopeId = recommendation.ScopeId, RecommendationId = recommendation.Id };
        var outcome = made.Rewrite(did, difference, remains, by);
        return outcome.IsDone ? made : outcome.As<PublicAnswer>();
    }

    /// <summary>Takes what a document says was done as a draft.</summary>
    /// <param name="document">The name of the file.</param>
    public static Outcome<PublicAnswer> BringIn(Recommendation recommendation, string did, string document, Stamp by)
    {
        var drafted = Draft(recommendation, did, "", "", by);
        if (drafted.IsDone)
        {
            drafted.Value.Document = document;
        }

        return drafted;
    }

    /// <summary>Changes the words; an approval was given to the words it saw, so it falls. The same words again change nothing.</summary>
    public Outcome Rewrite(string did, string difference, string remains, Stamp by)
    {
        var problems = new Problems()
            .IfLonger(did, Longest, nameof(WhatWeDid), "What we did")
            .IfLonger(difference, Longest, nameof(WhatDifference), "What difference it made")
            .IfLonger(remains, Longest, nameof(WhatRemains), "What remains");
        var changed = (WhatWeDid, WhatDifference, WhatRemains) != (did.Trim(), difference.Trim(), remains.Trim());
        if (!problems.Any && (changed || Wording == 0))
        {
            (WhatWeDid, WhatDifference, WhatRemains) = (did.Trim(), difference.Trim(), remains.Trim());
            (Fallen, Wording) = (Approved ?? Fallen, Wording + 1);
            (State, Drafted, Approved, Document) = (AnswerState.Draft, by, null, "");
        }

        return problems;
    }

    public Outcome Submit()
    {
        if (State != AnswerState.Draft)
        {
            return Outcome.Refused("", "It has been submitted already");
        }

        if (WhatWeDid.Length == 0)
        {
            return Outcome.Refused(nameof(WhatWeDid), "Enter what was done before asking a second person to approve it");
        }

        (State, ReturnReason) = (AnswerState.Submitted, "");
        return Outcome.Done;
    }

    /// <summary>A second person approves exactly these words.</summary>
    /// <param name="seen">The wording that the approver read.</param>
    public Outcome Approve(int seen, Stamp by)
    {
        if (State != AnswerState.Submitted)
        {
            return Outcome.Refused("", State == AnswerState.Approved ? "It has been approved already" : "It has not been submitted for approval yet");
        }

        if (by.Who is null || by.Who == Drafted.Who)
        {
            return Outcome.Refused("", $"{Drafted.Name} wrote it, so somebody else must approve it; where a unit has one person, the chair can");
        }

        if (seen != Wording)
        {
            return Outcome.Refused("", "The words were changed while you read them. Read them again, then decide");
        }

        (State, Approved, Fallen) = (AnswerState.Approved, by, null);
        return Outcome.Done;
    }

    public Outcome Return(string reason)
    {
        if (State != AnswerState.Submitted)
        {
            return Outcome.Refused("", "Only an answer that waits for approval can be returned");
        }

        if (Blank.Is(reason))
        {
            return Outcome.Refused(nameof(ReturnReason), "Enter what should be changed");
        }

        (State, ReturnReason) = (AnswerState.Draft, reason.Trim());
        return Outcome.Done;
    }
}
