using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>How much of somebody else's file is taken in before it is refused.</summary>
internal static class Limits
{
    public const int FileBytes = 20 * 1024 * 1024;
    public const int Rows = 5_000;

    /// <summary>Room for titles, headings and keys around the rows of the plan.</summary>
    public const int TableRows = Rows + 100;
    public const int Depth = 200;
    public const int Slides = 1_000;

    /// <summary>Elements and texts of one slide, which is held in memory whole.</summary>
    public const int SlideNodes = 200_000;

    /// <summary>In one paragraph or cell; Excel itself stops at 32,767.</summary>
    public const int PieceCharacters = 100_000;

    /// <summary>Paragraphs and cells together: forty in each of the most rows.</summary>
    public const int Pieces = 200_000;
    public const int Characters = 10_000_000;
    public const int Words = 1_000_000;

    public static void CheckWords(int words)
    {
        if (words > Words)
        {
            throw new CannotRead($"This PDF holds more than {Words:N0} words: save the pages of the plan alone as a PDF and bring that in.");
        }
    }

    public static void CheckRows(int rows)
    {
        if (rows > TableRows)
        {
            throw new CannotRead($"This file has more than {Rows:N0} rows: divide it into smaller files and bring them in one by one.");
        }
    }
}
