namespace Heed.Application.Imports;

/// <summary>How a column of a table was understood, for a person to correct.</summary>
/// <param name="Sure">False where the meaning was guessed from the contents or from a weak likeness.</param>
public sealed record ColumnReading(string Table, int Index, string Heading, Column ReadAs, bool Sure);

/// <summary>A person's correction, remembered by heading: letters, digits and order count, capitals and punctuation do not.</summary>
public sealed record ColumnChoice(string Heading, Column ReadAs);
