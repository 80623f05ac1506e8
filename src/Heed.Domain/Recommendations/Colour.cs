namespace Heed.Domain.Recommendations;

/// <summary>A colour as boards know it. It is never stored of an action or a recommendation: it is worked out, and its definition stands beside it.</summary>
public enum Colour
{
    Red,
    Amber,
    Green,
    Blue,
    Grey,
}

/// <summary>What one colour means in a partnership, in its own words.</summary>
public sealed record ColourDefinition(Colour Colour, string Words);
