using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public enum MarkerState
{
    Met,
    Partly,
    NotMet,

    /// <summary>It does not apply to this review; the evidence says why.</summary>
    NotApplicable,
}

public sealed partial class Course
{
    private readonly List<MarkerAnswer> markerAnswers = [];

    /// <summary>What was said of each quality marker, the latest of each last. Earlier answers stay.</summary>
    public IReadOnlyList<MarkerAnswer> MarkerAnswers => markerAnswers;

    public MarkerAnswer? AnswerTo(string marker) => markerAnswers.LastOrDefault(a => a.Marker == marker);

    /// <summary>Says whether a quality marker is met, and what shows it.</summary>
    public Outcome Mark(string marker, MarkerState state, string evidence, Stamp by)
    {
        if (Regime.Markers.All(m => m.Code != marker))
        {
            return Outcome.NotFound;
        }

        var problems = new Problems()
            .If(!Enum.IsDefined(state), nameof(MarkerAnswer.State), "Choose whether it is met")
            .IfBlank(evidence, nameof(MarkerAnswer.Evidence), state == MarkerState.NotApplicable ? "Enter why it does not apply" : "Enter what shows it")
            .IfLonger(evidence, 4_000, nameof(MarkerAnswer.Evidence), "What shows it");
        if (!problems.Any)
        {
            markerAnswers.Add(new MarkerAnswer(marker, state, evidence.Trim(), by));
        }

        return problems;
    }
}

/// <summary>What somebody said of a quality marker of a review, and what shows it.</summary>
public sealed record MarkerAnswer(string Marker, MarkerState State, string Evidence, Stamp By);
