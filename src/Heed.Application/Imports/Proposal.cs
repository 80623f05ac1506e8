namespace Heed.Application.Imports;

/// <summary>What an import would bring in, for a person to read, correct and agree to before anything is kept.</summary>
/// <param name="Message">One clear sentence where the file holds no plan, else null.</param>
public sealed record Proposal(
    IReadOnlyList<ProposedRecommendation> Recommendations,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<Unplaced> Unplaced,
    string? Message,
    IReadOnlyList<ColumnReading> Columns);
