namespace Heed.Domain.Recommendations;

/// <summary>
/// Judges whether an answer shows what a recommendation asked for. It reads words and can be wrong in both directions,
/// so it decides nothing: it says what it found and quotes it, and a person settles each point (decision 18).
/// </summary>
public static class Gate
{
    /// <param name="recommendation">The words of the report.</param>
    /// <param name="answer">What was done, as it is told.</param>
    /// <param name="evidence">
    /// What each piece of evidence is, in words. An empty list says that there is none. Null says that nobody was asked for it, as of published answers;
    /// then only an answer that names nothing that could be looked at is without evidence.
    /// </param>
    public static GateJudgement Judge(string recommendation, string answer, IReadOnlyList<string>? evidence)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(answer);
        (recommendation, answer, evidence) = (GateText.Readable(recommendation), GateText.Readable(answer), evidence?.Select(GateText.Readable).ToList());
        var said = GateSentence.Split(answer);
        var asks = GateAsks.Of(recommendation).Select(a => new GateAsk(a.Phrase, GateMatch.SentenceFor(a, said)?.Text)).ToList();
        var problems = asks.Where(a => a.AnsweredBy is null).Select(a => new GateProblem(GateRule.NotAnswered, a.Ask))
            .Concat(GateTenses.Future(said).Select(q => new GateProblem(GateRule.FutureTense, q)))
            .Concat(GateTenses.OpenEnded(said).Select(q => new GateProblem(GateRule.OpenEnded, q)))
            .Concat(asks.Exists(a => a.AnsweredBy is not null) ? GateOutcomes.OutputOnly(recommendation, said, evidence ?? []) : [])
            .Concat(GateOutcomes.NoEvidence(said, evidence));
        return new GateJudgement(asks, [.. problems.Distinct()]);
    }
}

/// <summary>What the gate found: each thing asked for with what is taken as its answer, and what is lacking.</summary>
public sealed record GateJudgement(IReadOnlyList<GateAsk> Asks, IReadOnlyList<GateProblem> Problems);

/// <summary>One thing that a recommendation asks for, in its own words.</summary>
/// <param name="AnsweredBy">The sentence of the answer that is taken as its answer; null where it is not shown in this answer.</param>
public sealed record GateAsk(string Ask, string? AnsweredBy);

/// <summary>Something that is lacking, with the words that show it.</summary>
public sealed record GateProblem(GateRule Rule, string Quote);

/// <summary>What can be lacking in an answer.</summary>
public enum GateRule
{
    /// <summary>Something was asked for that the answer does not show.</summary>
    NotAnswered,

    /// <summary>Something is told that has not happened yet.</summary>
    FutureTense,

    /// <summary>Something is told that has no end at which anybody could look.</summary>
    OpenEnded,

    /// <summary>A difference for people was asked for, and only what was made or delivered is told.</summary>
    OutputOnly,

    /// <summary>Nothing shows what is told.</summary>
    NoEvidence,
}
