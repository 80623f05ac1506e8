using Heed.Application.Recommendations;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Recommendations;

/// <summary>How a colour is shown: always with its word, and with a shape of its own, so that nothing hangs on seeing it.</summary>
public static class ColourWords
{
    public static string Class(Colour colour) => $"heed-colour heed-colour--{Words.Of(colour)}";

    public static string Shape(Colour colour) => colour switch
    {
        Colour.Red => "▲",
        Colour.Amber => "◆",
        Colour.Green => "●",
        Colour.Blue => "★",
        _ => "○",
    };

    public static IReadOnlyList<Choice> Choices(IEnumerable<Colour> colours, ColourKey? key = null) =>
        [.. colours.Select(c => new Choice(c.ToString(), InWords.Of(c), key?.MeaningOf(c)))];

    /// <summary>The lines of a scheme that has them and those that it leaves out, in the order in which they count.</summary>
    public static string Line(ColourWhen when) => Words.Capital(ColourRule.Of(when, "so many days"));
}
