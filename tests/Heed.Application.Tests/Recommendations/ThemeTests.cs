using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Queries;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

public sealed class ThemeTests
{
    [Theory, OnBothDatabases]
    public async Task A_manager_says_what_a_recommendation_is_about_and_the_position_says_it_at_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var (one, two) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2"));
        await town.Action(one);

        Assert.True((await town.The<NameThemes>().Run(town.Manager, one.Id, one.Version, ["Information sharing", "Neglect"], default)).IsDone);
        // What is in use already keeps its letters.
        Assert.True((await town.The<NameThemes>().Run(town.Manager, two.Id, two.Version, ["NEGLECT"], default)).IsDone);

        Assert.Equal(["Information sharing", "Neglect"], (await town.The<OneRecommendation>().Run(town.Manager, one.Id, default))!.Themes);
        Assert.Equal(["Information sharing", "Neglect"], await town.The<ThemeChoices>().Run(town.Chair, null, default));
        Assert.Equal([("Information sharing", 1, 1), ("Neglect", 2, 1)], (await town.The<PositionOf>().Run(town.Chair, null, default)).Themes.Select(t => (t.Theme, t.Recommendations, t.OpenActions)).OrderBy(t => t.Theme, StringComparer.Ordinal));
        var now = await town.Now(one);
        Assert.True((await town.The<NameThemes>().Run(town.Manager, one.Id, now.Version, [], default)).IsDone);
        Assert.Equal(["Neglect"], (await town.The<PositionOf>().Run(town.Chair, null, default)).Themes.Select(t => t.Theme));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_else_says_it_and_who_does_not_see_the_source_whole_sees_no_theme(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        await town.Action(asked);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<NameThemes>().Run(town.Chair, asked.Id, asked.Version, ["Neglect"], default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<NameThemes>().Run(town.AdultsManager, asked.Id, asked.Version, ["Neglect"], default)).Kind);
        Assert.True((await town.The<NameThemes>().Run(town.Manager, asked.Id, asked.Version, ["Neglect"], default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<NameThemes>().Run(town.Manager, asked.Id, asked.Version, ["Debt"], default)).Kind);

        foreach (var other in new[] { town.AdultsManager, town.PoliceLead })
        {
            Assert.Empty(await town.The<ThemeChoices>().Run(other, null, default));
            Assert.Empty((await town.The<PositionOf>().Run(other, null, default)).Themes);
            Assert.Equal(0, (await town.The<ActionList>().Run(other, new ActionList.Filter(Theme: "Neglect"), "due", 1, default)).Total);
            Assert.Equal(0, (await town.The<RecommendationList>().Run(other, new RecommendationList.Filter(Theme: "Neglect"), "source", 1, default)).Total);
        }
    }
}
