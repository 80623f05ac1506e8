namespace Heed.Application.Imports.Reading;

/// <summary>How much of somebody else's file is taken in before it is refused.</summary>
internal static class Limits
{
    public const int FileBytes = 20 * 1024 * 1024;
    public const int Rows = 5_000;

    /// <summary>Room for titles, headings and keys around the rows of the plan.</summary>
    public const int TableRows = Rows + 100;
    public const int Entries = 3_000;
    public const long Inflated = 250L * 1024 * 1024;
    public const int Ratio = 400;
    public const int Depth = 200;

    public static void CheckRows(int rows)
    {
        if (rows > TableRows)
        {
            throw new CannotRead($"This file has more than {Rows:N0} rows: divide it into smaller files and bring them in one by one.");
        }
    }
}
