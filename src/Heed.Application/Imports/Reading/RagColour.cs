namespace Heed.Application.Imports.Reading;

/// <summary>Reads red, amber, green and blue from a word or from the colour that a cell is filled with.</summary>
internal static class RagColour
{
    public static string? OfWord(string text)
    {
        string? found = null;
        foreach (var (word, _, _) in Words.Of(text).Take(12))
        {
            var colour = word switch
            {
                "red" or "r" => "red",
                "amber" or "yellow" or "orange" or "a" => "amber",
                "green" or "g" => "green",
                "blue" or "b" => "blue",
                _ => null,
            };
            if (colour is null || (word.Length == 1 && Words.Count(text) > 1))
            {
                continue;
            }
            if (found is not null && found != colour)
            {
                return null;
            }
            found = colour;
        }
        return found;
    }

    /// <param name="rgb">Six hexadecimal digits.</param>
    public static string? OfFill(string? rgb)
    {
        if (rgb is not { Length: 6 } || !int.TryParse(rgb, System.Globalization.NumberStyles.HexNumber, null, out var value))
        {
            return null;
        }
        double r = (value >> 16) & 255, g = (value >> 8) & 255, b = value & 255;
        double most = Math.Max(r, Math.Max(g, b)), spread = most - Math.Min(r, Math.Min(g, b));
        // Grey, white, black and the pale tints of banded rows mean nothing.
        if (most < 90 || spread < 60)
        {
            return null;
        }
        var hue = most == r ? 60 * ((g - b) / spread) : most == g ? 60 * ((b - r) / spread + 2) : 60 * ((r - g) / spread + 4);
        return ((hue + 360) % 360) switch
        {
            < 18 or > 335 => "red",
            < 66 => "amber",
            < 165 => "green",
            < 255 => "blue",
            _ => null,
        };
    }
}
