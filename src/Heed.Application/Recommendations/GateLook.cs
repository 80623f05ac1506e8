using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>What the gate is shown of a recommendation or an action: its words, what answers it, and the evidence.</summary>
public static class GateLook
{
    /// <summary>What it finds in the answer to a recommendation. Where a person has said what is asked for, that counts and not what the gate proposes.</summary>
    internal static IReadOnlyList<GatePoint> Points(Recommendation recommendation, IReadOnlyList<PlanAction> answers, PublicAnswer? published)
    {
        var judged = Judge(recommendation, answers, published);
        var missing = recommendation.AsksConfirmed is null
            ? judged.Problems.Where(p => p.Rule == GateRule.NotAnswered).Select(Point)
            : recommendation.Asks.Where(a => a.AnsweredBy.Length == 0).Select(a => Point(new GateProblem(GateRule.NotAnswered, a.Ask)));
        return [.. missing, .. judged.Problems.Where(p => p.Rule != GateRule.NotAnswered && Stands(p, answers.Any(ShowsOutcome))).Select(Point)];
    }

    /// <summary>What a recommendation asks for, as the gate proposes it, with the sentence that it takes as the answer of each.</summary>
    internal static IReadOnlyList<Asked> Proposed(Recommendation recommendation, IReadOnlyList<PlanAction> answers, PublicAnswer? published) =>
        [.. Judge(recommendation, answers, published).Asks.Select(a => new Asked(a.Ask, a.AnsweredBy ?? ""))];

    /// <summary>What it finds in what is reported of an action.</summary>
    internal static IReadOnlyList<GatePoint> Points(PlanAction action) =>
        PointsOf(action.Text, action.LastProgress, [.. action.Evidence.Where(e => e.DestroyedAt is null).Select(Described)], ShowsOutcome(action));

    /// <param name="promised">The words of the action.</param>
    /// <param name="said">What its lead reports.</param>
    /// <param name="evidence">What each piece of evidence is; empty for none.</param>
    /// <param name="showsOutcome">Whether a person called one of them evidence of an outcome, whatever its title says.</param>
    public static IReadOnlyList<GatePoint> PointsOf(string promised, string said, IReadOnlyList<string> evidence, bool showsOutcome) =>
        // What an action was to do is told by being reported complete; only what is wrong with the telling is said here.
        [.. Gate.Judge(promised, said, evidence).Problems.Where(p => p.Rule != GateRule.NotAnswered && Stands(p, showsOutcome)).Select(Point)];

    private static GateJudgement Judge(Recommendation recommendation, IReadOnlyList<PlanAction> answers, PublicAnswer? published)
    {
        var going = answers.Where(a => a.StoppedOn is null).ToList();
        var told = new[] { published?.WhatWeDid, published?.WhatDifference }.Concat(going.Select(a => a.LastProgress)).Where(t => t is { Length: > 0 });
        return Gate.Judge(recommendation.Text, string.Join("\n", told), [.. going.SelectMany(a => a.Evidence).Where(e => e.DestroyedAt is null).Select(Described)]);
    }

    /// <summary>That there is only output is not said where a person called something evidence of an outcome.</summary>
    private static bool Stands(GateProblem problem, bool showsOutcome) => problem.Rule != GateRule.OutputOnly || !showsOutcome;

    private static bool ShowsOutcome(PlanAction action) => action.Evidence.Any(e => e.DestroyedAt is null && e.Kind == EvidenceKind.Outcome);

    private static string Described(Evidence evidence) => $"{Words.Capital(Words.Of(evidence.Form))}: {evidence.Title}. {evidence.Shows}".Trim();

    private static GatePoint Point(GateProblem problem) => new(problem.Rule.Code(), problem.Rule.InWords(), problem.Quote);
}
