namespace Heed.Application.Imports;

/// <summary>A recommendation as the document words it, with what was answered and what is to be done.</summary>
/// <param name="Number">As printed, without "Recommendation" or a final stop; null where none is printed.</param>
/// <param name="Scope">"local", "regional", "national" or null.</param>
/// <param name="Title">Only where the document gives a short title apart from the text.</param>
public sealed record ProposedRecommendation(
    string? Number,
    string? Scope,
    string? Title,
    string Text,
    string? Response,
    IReadOnlyList<string> Addressees,
    IReadOnlyList<ProposedAction> Actions,
    Original Original);
