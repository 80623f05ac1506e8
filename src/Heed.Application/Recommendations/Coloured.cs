using Heed.Application.Platform.Printing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>What the colours mean in one partnership, for a page or an export on which they are shown.</summary>
public sealed record ColoursHere(PartnershipId Id, string Partnership, ColourKey Key)
{
    /// <summary>What is printed of a colour: the partnership's words, and when it is so.</summary>
    public string Printed(Colour colour) => $"{Key.MeaningOf(colour).TrimEnd('.')}. Worked out when: {Lower(Key.WorkedOut(colour))}.";

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

/// <summary>The colour of one action or recommendation, with what it means, and beside it what a person judged.</summary>
/// <param name="Means">What it means, in the partnership's words.</param>
/// <param name="Because">Which line gave it: "overdue by more than 30 days".</param>
/// <param name="Judged">The judged colour that stands; null where there is none.</param>
/// <param name="JudgedBefore">Whether something has happened to it since it was judged.</param>
public sealed record Coloured(Colour Colour, string Means, string Because, JudgedColour? Judged, bool JudgedBefore)
{
    /// <summary>"Amber".</summary>
    public string Word => Words.Capital(Words.Of(Colour));

    /// <summary>"Judged green by Jo Bell on 3 March 2026: …. Judged before the last update"; empty where nobody judged it.</summary>
    public string JudgedWords => Judged is null ? "" : JudgedBefore ? $"{Judged.Sentence.TrimEnd('.')}. {Earlier}" : Judged.Sentence;

    public const string Earlier = "Judged before the last update";
}

/// <summary>The colours of what a page shows, and what they mean.</summary>
/// <param name="Keys">What the colours mean in each partnership whose colours are shown; empty where none are.</param>
public sealed record ColoursShown<TId>(IReadOnlyDictionary<TId, Coloured> Of, IReadOnlyList<ColoursHere> Keys) where TId : notnull
{
    public static readonly ColoursShown<TId> None = new(new Dictionary<TId, Coloured>(), []);

    public bool IsAny => Keys.Count > 0;

    public Coloured? this[TId id] => Of.GetValueOrDefault(id);
}
