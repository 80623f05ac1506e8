using Heed.Application.Platform.Printing;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>The colours of what a pack holds, each with what it means: a pack goes to people who do not know the scheme.</summary>
internal sealed class PackColours(ColoursShown<RecommendationId> recommendations, ColoursShown<ActionId> actions)
{
    public IReadOnlyList<(string Name, string Value)> Of(RecommendationId id) => Said(recommendations[id], recommendations.Keys);

    public IReadOnlyList<(string Name, string Value)> Of(ActionId id) => Said(actions[id], actions.Keys);

    /// <summary>Who judged is left out, as all names are.</summary>
    private static IReadOnlyList<(string Name, string Value)> Said(Coloured? colour, IReadOnlyList<ColoursHere> keys) => colour is null ? [] :
    [
        ("Colour", $"{colour.Word}, because: {colour.Because}"),
        ("What this colour means", keys.FirstOrDefault(k => k.Key.MeaningOf(colour.Colour) == colour.Means) is { } here ? $"{here.Printed(colour.Colour)} (the scheme of {here.Partnership})" : colour.Means),
        ("Judged by a person", colour.Judged is { } judged ? $"{Words.Capital(Words.Of(judged.Colour))} on {Words.Day(judged.By.Day)}: {judged.Reason}{(colour.JudgedBefore ? $". {Coloured.Earlier}" : "")}" : ""),
    ];
}

/// <summary>Works the colours of a pack out, by the scheme of the partnership that releases it where that has chosen one.</summary>
public sealed class ColoursOfPack(RecommendationColours recommendations, ActionColours actions)
{
    internal async Task<PackColours> Of(HeedDb db, PartnershipId partnership, IReadOnlyCollection<RecommendationId> ofRecommendations, IReadOnlyCollection<ActionId> ofActions, CancellationToken ct) =>
        new(await recommendations.Of(db, ofRecommendations, partnership, ct), await actions.Of(db, ofActions, partnership, ct));
}
