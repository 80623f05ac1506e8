namespace Heed.Application.Imports;

/// <summary>Where a proposed row stood, and its cells exactly as they stood.</summary>
/// <param name="Place">For a person: "sheet 'Action Plan', row 7", "table 1, row 5", "page 6", "line 41".</param>
public sealed record Original(string Place, IReadOnlyList<OriginalCell> Cells);

/// <summary>One cell of the document under its heading.</summary>
public sealed record OriginalCell(string Heading, string Text);
