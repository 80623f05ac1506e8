using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class Recommendation
{
    private readonly List<StageMove> stageMoves = [];

    public RecommendationStage Stage { get; private set; }

    /// <summary>Every move from stage to stage, oldest first, with why.</summary>
    public IReadOnlyList<StageMove> StageMoves => stageMoves;

    /// <summary>What it was when sign-off was asked for; null while nobody asks.</summary>
    public Pin? AskedWith { get; private set; }

    /// <summary>Asks the bodies to sign it off. What is not proved, or does not answer what was asked, stops it, each with a sentence.</summary>
    /// <param name="answers">Every action that answers it.</param>
    public Outcome AskForSignOff(IReadOnlyList<PlanAction> answers, Stamp by)
    {
        var problems = WhyNotReady(answers);
        if (Stage != RecommendationStage.Open)
        {
            return Outcome.Refused("", "Sign-off has been asked for already");
        }

        if (!problems.Any)
        {
            AskedWith = Pin.Of(this, answers);
            Move(RecommendationStage.ReadyForSignOff, "", by);
        }

        return problems;
    }

    /// <summary>What keeps it from being signed off: first what is not proved, which nobody can pass, then what the gate found and nobody settled.</summary>
    public Problems WhyNotReady(IReadOnlyList<PlanAction> answers)
    {
        var going = answers.Where(a => a.StoppedOn is null).ToList();
        var problems = new Problems()
            .If(Stance is Stance.NotYetDecided, nameof(Stance), "Nobody has said yet whether the recommendation is accepted. Take a stance first")
            .If(Stance is Stance.NotAccepted, nameof(Stance), "It was not accepted, so there is nothing to sign off")
            .If(going.Count == 0, "", answers.Count == 0 ? "Nothing answers it yet. Plan an action, or say what else answers it" : "Every action that answered it was stopped. Plan another, or change the stance");
        foreach (var action in going.Where(a => a.Verified != VerifiedState.Verified))
        {
            problems.If(true, "", action.Reported != ReportedState.Complete ? $"Not reported complete: “{action.SearchTitle}”"
                : !action.HasEvidence ? $"Complete without evidence: “{action.SearchTitle}”"
                : action.Verified == VerifiedState.Returned ? $"Returned to its lead: “{action.SearchTitle}”"
                : $"Not verified yet: “{action.SearchTitle}”");
        }

        foreach (var open in OpenPoints)
        {
            problems.If(true, nameof(Points), $"{open.Sentence}: “{open.Quote}”");
        }

        return problems.If(IsPriority && AsksConfirmed is null, nameof(Asks), "It is a priority: confirm first what it asks for, and what answers each of these");
    }

    /// <summary>The body returns it to its manager, with reasons.</summary>
    public Outcome ReturnToManager(string reasons, string body, Stamp by)
    {
        var problems = new Problems()
            .If(Stage is RecommendationStage.Open, "", "It does not wait for sign-off")
            .If(Stage is RecommendationStage.SignedOff or RecommendationStage.Embedded, "", "Every owning partnership has signed it off already")
            .IfBlank(reasons, nameof(StageMove.Because), "Enter why it is returned");
        if (!problems.Any)
        {
            FallBack($"{body} returned it: {reasons.Trim()}", by);
        }

        return problems;
    }

    private void Move(RecommendationStage to, string because, Stamp by)
    {
        stageMoves.Add(new StageMove(Stage, to, because, by));
        Stage = to;
    }

    /// <summary>Back to open: what was signed off is void, visibly, and nothing of it goes.</summary>
    private void FallBack(string because, Stamp by)
    {
        for (var at = 0; at < signOffs.Count; at++)
        {
            signOffs[at] = signOffs[at].Void is null ? signOffs[at] with { Void = by, VoidBecause = because } : signOffs[at];
        }

        AskedWith = null;
        Move(RecommendationStage.Open, because, by);
    }
}

/// <summary>One move of a recommendation from a stage to another.</summary>
/// <param name="Because">Why; empty where the move says it all.</param>
public sealed record StageMove(RecommendationStage From, RecommendationStage To, string Because, Stamp By);
