using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class Recommendation
{
    private readonly List<Asked> asks = [];
    private readonly List<GatePoint> points = [];

    /// <summary>Whether the partnership treats it as a priority: then what it asks for is confirmed before sign-off.</summary>
    public bool IsPriority { get; private set; }

    /// <summary>Each thing that it asks for, and the words of the answer that answer it.</summary>
    public IReadOnlyList<Asked> Asks => asks;

    /// <summary>Who confirmed or corrected the asks last; null while they are only proposed.</summary>
    public Stamp? AsksConfirmed { get; private set; }

    /// <summary>What the gate found when it last looked, with what a person settled.</summary>
    public IReadOnlyList<GatePoint> Points => points;

    /// <summary>What the gate found and nobody has settled.</summary>
    public IEnumerable<GatePoint> OpenPoints => points.Where(p => p.Settled is null);

    public Outcome Prioritise(bool priority)
    {
        IsPriority = priority;
        return Outcome.Done;
    }

    /// <summary>Takes what the gate finds now. What a person settled stays settled while the same words are found.</summary>
    public void TakeGate(IReadOnlyList<GatePoint> found)
    {
        var settled = points.Where(p => p.Settled is not null).ToDictionary(p => (p.Rule, p.Quote));
        var next = found.DistinctBy(p => (p.Rule, p.Quote)).Select(p => settled.GetValueOrDefault((p.Rule, p.Quote)) ?? p).ToList();
        if (!next.SequenceEqual(points))
        {
            points.Clear();
            points.AddRange(next);
        }
    }

    /// <summary>A person says what it asks for, and which words answer each; an ask without words is not answered.</summary>
    public Outcome ConfirmAsks(IReadOnlyList<Asked> confirmed, Stamp by)
    {
        var kept = confirmed.Where(a => a.Ask.Trim().Length > 0).Select(a => new Asked(a.Ask.Trim(), a.AnsweredBy.Trim())).ToList();
        var problems = new Problems().If(kept.Count == 0, nameof(Asks), "Enter at least one thing that the recommendation asks for");
        foreach (var ask in kept)
        {
            problems.IfLonger(ask.Ask, 1_000, nameof(Asks), "What is asked for").IfLonger(ask.AnsweredBy, 4_000, nameof(Asks), "What answers it");
        }

        if (!problems.Any)
        {
            asks.Clear();
            asks.AddRange(kept);
            AsksConfirmed = by;
        }

        return problems;
    }

    /// <summary>A chair passes what the gate found, with one reason for several points. The reason stays visible wherever the sign-off is.</summary>
    public Outcome Override(IReadOnlyCollection<string> which, string reason, Stamp by)
    {
        var chosen = points.Where(p => p.Settled is null && which.Contains(p.Key)).ToList();
        var problems = new Problems()
            .If(chosen.Count == 0, nameof(Points), "Choose what you settle with this reason")
            .IfBlank(reason, nameof(Settlement.Reason), "Enter the reason; it stays visible")
            .IfLonger(reason, 2_000, nameof(Settlement.Reason), "The reason");
        if (!problems.Any)
        {
            for (var at = 0; at < points.Count; at++)
            {
                points[at] = chosen.Contains(points[at]) ? points[at] with { Settled = new Settlement(reason.Trim(), by) } : points[at];
            }
        }

        return problems;
    }
}

/// <summary>One thing that a recommendation asks for.</summary>
/// <param name="AnsweredBy">The sentence of the answer that is taken as its answer; empty where none is.</param>
public sealed record Asked(string Ask, string AnsweredBy);

/// <summary>One thing that the gate found.</summary>
/// <param name="Rule">The rule's name in <c>heed gate</c>: "future-tense".</param>
/// <param name="Sentence">What it says to a person.</param>
/// <param name="Quote">The words that it found.</param>
public sealed record GatePoint(string Rule, string Sentence, string Quote, Settlement? Settled = null)
{
    /// <summary>What a form names it by.</summary>
    public string Key => $"{Rule}: {Quote}";
}

/// <summary>That a chair settled something that the gate found.</summary>
public sealed record Settlement(string Reason, Stamp By);
