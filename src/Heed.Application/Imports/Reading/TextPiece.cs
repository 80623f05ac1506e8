namespace Heed.Application.Imports.Reading;

internal enum TextKind
{
    Paragraph,
    Heading,
    ListItem,
}

/// <summary>A heading, a paragraph or a list item outside any table.</summary>
/// <param name="marker">A number that the program counts and the words do not hold ("3.", "(a)"), else null.</param>
/// <param name="level">Of a heading, from 1; of a list item, its depth from 0.</param>
internal sealed class TextPiece(string text, TextKind kind, string place, string? marker = null, int level = 0, bool bold = false) : Piece(place)
{
    public override string Text => text;
    public TextKind Kind => kind;
    public string? Marker => marker;
    public int Level => level;
    public bool Bold => bold;
}
