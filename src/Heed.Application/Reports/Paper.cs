using Heed.Application.Recommendations;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>The position of a source's recommendations as all of an audience may see it.</summary>
/// <param name="Title">The source's title; empty where not all of the audience may see the source.</param>
/// <param name="Audience">For whom it is, as it stands on every page.</param>
/// <param name="People">Of how many people the audience is.</param>
/// <param name="LeftOut">How many recommendations and actions its maker sees and some of the audience do not: said to the maker, and not on the paper.</param>
public sealed record Paper(
    string Title, string Audience, int People, Marking Marking, string Purpose, string MadeBy, DateTimeOffset MadeAt, DateOnly On, IReadOnlyList<PaperRecommendation> Recommendations, (int Recommendations, int Actions) LeftOut)
{
    /// <summary>What the colours on it mean; empty where none are shown.</summary>
    public IReadOnlyList<ColoursHere> Colours { get; init; } = [];

    /// <summary>"OFFICIAL-SENSITIVE. For the board of … only".</summary>
    public string Banner => $"{MarkingWords.Of(Marking)}. For {Audience} only";

    public int Actions => Recommendations.Sum(r => r.Actions.Count);

    /// <summary>The name of its file: the marking goes with it.</summary>
    public string FileName(string ending) => $"{MarkingWords.Of(Marking)} {(Title.Length > 0 ? Title : "Actions")} {On:yyyy-MM-dd}.{ending}";
}

public sealed record PaperRecommendation(string Number, string Title, string Text, Breadth Breadth, Stance Stance, IReadOnlyList<PaperAction> Actions);

/// <summary>An action with the role that leads it and not the name: papers travel further than people wish.</summary>
/// <param name="Agency">Null where not all of the audience may see the agency.</param>
/// <param name="Position">That it is refused, or not answered for; empty where there is nothing of that to say.</param>
public sealed record PaperAction(string Text, string? Agency, string Role, DateOnly? Due, ReportedState Reported, bool HasReport, bool HasEvidence, Timeliness Timely, string Position = "")
{
    /// <summary>Null where the partnership has chosen no colours.</summary>
    public Coloured? Colour { get; init; }

    public string ReportedWords => Position.Length > 0 ? $"{Said}. {Position}" : Said;

    private string Said => !HasReport ? "Nothing reported yet" : Words.Capital(Words.Of(Reported)) + (Reported == ReportedState.Complete && !HasEvidence ? ", no evidence held" : "");

    public string TimelyWords => Timely.IsOpen ? Words.Capital(string.Join(", ", new[] { Timely.Sentence, Timely.Slipped, Timely.Silence }.Where(w => w.Length > 0))) : Words.Capital(Timely.Slipped);

    /// <summary>Verification by somebody other than the lead is not there yet.</summary>
    public const string Verified = "Not verified yet";
}
