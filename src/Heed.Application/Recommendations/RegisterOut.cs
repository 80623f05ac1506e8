using Heed.Application.Platform.Printing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>The register as it goes out to one person: everything that they may see of what they chose, with who made it and as at when.</summary>
/// <param name="Chosen">What it was limited to, in words: "overdue, led by Town Police".</param>
/// <param name="Leads">The names of those who may be named as leads, for a list to choose from.</param>
public sealed record RegisterOut(IReadOnlyList<Register.Row> Rows, string MadeBy, DateTimeOffset AsAt, string Chosen, IReadOnlyList<string> Leads)
{
    /// <summary>It holds names, and progress that is never published.</summary>
    public static readonly Marking Marking = Marking.OfficialSensitive;

    /// <summary>What the colours in it mean; empty where none are shown.</summary>
    public IReadOnlyList<ColoursHere> Colours { get; init; } = [];

    public string Banner => $"{MarkingWords.Of(Marking)}. For {MadeBy} only: it holds what they may see";

    public string Sentence => $"The register of actions as at {Words.Day(DateOnly.FromDateTime(AsAt.UtcDateTime))}, {AsAt.UtcDateTime:HH:mm} UTC: {Words.Count(Rows.Count, "action")}, {Chosen}";

    public string FileName(string ending) => $"{MarkingWords.Of(Marking)} Actions {AsAt.UtcDateTime:yyyy-MM-dd}.{ending}";

    internal IEnumerable<(string What, string Means)> Meanings =>
    [
        ("Protective marking", MarkingWords.Of(Marking)),
        ("Made by", MadeBy),
        ("As at", $"{Words.Day(DateOnly.FromDateTime(AsAt.UtcDateTime))}, {AsAt.UtcDateTime:HH:mm} UTC. What is changed in Heed later does not show here."),
        ("What was chosen", Words.Capital(Chosen)),
        ("How many", Words.Count(Rows.Count, "action")),
        .. Colours.SelectMany(c => c.Key.Used.Select(colour => ($"{Words.Capital(Words.Of(colour))}, in {c.Partnership}", c.Printed(colour)))),
    ];
}

/// <summary>The files that the register goes out as.</summary>
public enum RegisterForm
{
    Excel,
    Csv,
    Json,
}
