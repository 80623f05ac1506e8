using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>How much of one file has been taken in so far; more than any plan holds is refused before it fills the memory.</summary>
internal sealed class Amount
{
    private int _pieces;
    private long _characters;

    /// <summary>Counts a paragraph, a cell or a line.</summary>
    public void Take(int characters)
    {
        if (characters == 0)
        {
            return;
        }
        Piece(characters);
        _pieces++;
        _characters += characters;
        if (_pieces > Limits.Pieces)
        {
            throw new CannotRead($"This file has more than {Limits.Pieces:N0} paragraphs and cells, more than a plan could hold: copy the plan alone into a new file and bring that in.");
        }
        if (_characters > Limits.Characters)
        {
            throw new CannotRead($"This file holds more than {Limits.Characters:N0} characters of text: copy the plan alone into a new file, or divide it into smaller files, and bring that in.");
        }
    }

    /// <summary>Checks a paragraph or cell while it grows.</summary>
    public static void Piece(int characters)
    {
        if (characters > Limits.PieceCharacters)
        {
            throw new CannotRead($"One paragraph or cell of this file holds more than {Limits.PieceCharacters:N0} characters: divide it in the program it was made with, or copy the plan alone into a new file, and bring that in.");
        }
    }
}
