using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews.Commands;
using Heed.Application.Search.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Search;

public sealed class SearchTests
{
    [Theory, OnBothDatabases]
    public async Task What_another_partnership_owns_is_neither_found_nor_counted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("Harbour of the children", town.Children);
        await town.Review("Harbour of the adults", town.Adults);

        Assert.Equal((2, 2), await Found(town, town.Manager));
        Assert.Equal((1, 1), await Found(town, town.AdultsManager));
        Assert.Equal((1, 1), await Found(town, town.Auditor));
        foreach (var stranger in new[] { town.PoliceLead, town.Administrator, Actor.Visitor })
        {
            Assert.Equal((0, 0), await Found(town, stranger));
        }

        static async Task<(int, int)> Found(Town town, Actor actor)
        {
            var page = await town.The<SearchResults>().Run(actor, "harbour", "", 1, default);
            return (page.Total, page.Rows.Count);
        }
    }

    [Theory, OnBothDatabases]
    public async Task An_action_is_found_by_the_agency_that_it_concerns_and_by_no_other(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review", town.Children);
        await Plan(town, review, "Write a lighthouse protocol", town.Police);

        Assert.Equal("PlanAction", Assert.Single(await Rows(town, "lighthouse", town.PoliceLead)).Kind);
        Assert.Empty(await Rows(town, "lighthouse", town.HospitalLead));
        Assert.StartsWith("/work/actions/", Assert.Single(await Rows(town, "lighthouse", town.Manager)).Address);
    }

    [Theory, OnBothDatabases]
    public async Task Words_are_found_by_their_stem_and_the_last_by_its_beginning(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Moving homes", town.Children);
        await Describe(town, review, "Nobody at the council’s housing office asked where she was living. Recommendation 15.10.1 follows.");

        Assert.Single(await Rows(town, "houses"));
        Assert.Single(await Rows(town, "HOUS"));
        Assert.Single(await Rows(town, "council's living"));
        Assert.Single(await Rows(town, "moving nobo"));
        Assert.Single(await Rows(town, "15.10.1"));
        Assert.Empty(await Rows(town, "counci moving"));
        Assert.Empty(await Rows(town, "moving elsewhere"));
    }

    [Theory, OnBothDatabases]
    public async Task A_word_of_the_title_counts_for_more_than_one_of_the_text(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var title = await town.Review("Orchard", town.Children);
        var text = await town.Review("Something else", town.Children);
        await Describe(town, text, "An orchard, and the orchard again: orchard.");

        Assert.Equal([$"/work/reviews/{title.Slug}", $"/work/reviews/{text.Slug}"], (await Rows(town, "orchard")).Select(r => r.Address));
    }

    [Theory, OnBothDatabases]
    public async Task Whatever_is_typed_is_only_words(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("Meadow \"quoted\" and <b>bold</b>", town.Children);

        foreach (var typed in new[]
        {
            "\"", "'", "\\", "''\"\"", "meadow\"", "meadow'", "meadow\\", "\"meadow", "meadow*", "mea*dow", "(meadow", "meadow)", "meadow:*", "title:meadow", "meadow & | !", "-meadow", "^meadow", "NEAR(meadow", "meadow NOT quoted",
            "meadow OR nothing", "meadow AND", "a:b:c", "{meadow}", "\0meadow", "💧meadow", "\ud83d", "%_", "; DROP TABLE x", new string('a', 5_000), string.Join(' ', Enumerable.Repeat("meadow", 300)),
        })
        {
            var page = await town.The<SearchResults>().Run(town.Manager, typed, "", 1, default);
            Assert.InRange(page.Total, 0, 1);
        }

        Assert.Single(await Rows(town, "meadow &"));
        Assert.Single(await Rows(town, "\"quoted\""));
        Assert.Empty(await Rows(town, "   "));
    }

    [Theory, OnBothDatabases]
    public async Task Results_are_limited_to_a_kind_paged_and_counted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        for (var number = 1; number <= 21; number++)
        {
            await town.The<RegisterSource>().Run(town.Manager, SourceKind.Audit, $"Willow audit {number}", null, [town.Children], default);
        }

        await town.Review("Willow", town.Children);

        var second = await town.The<SearchResults>().Run(town.Manager, "willow", "", 2, default);
        Assert.Equal((22, 2, 2), (second.Total, second.Number, second.Rows.Count));
        Assert.Equal("Review", Assert.Single((await town.The<SearchResults>().Run(town.Manager, "willow", "Review", 1, default)).Rows).Kind);
        Assert.Equal(21, (await town.The<SearchResults>().Run(town.Manager, "willow", "Source", 1, default)).Total);
    }

    private static async Task<IReadOnlyList<SearchResults.Row>> Rows(Town town, string typed, Actor? actor = null) =>
        (await town.The<SearchResults>().Run(actor ?? town.Manager, typed, "", 1, default)).Rows;

    private static async Task Describe(Town town, Review review, string summary) =>
        Assert.True((await town.The<DescribeReview>().Run(town.Manager, review.Id, review.Version, new ReviewDescription(review.Title, [], null, null, "", summary), default)).IsDone);

    private static async Task Plan(Town town, Review review, string text, AgencyId agency)
    {
        var recommendation = (await town.The<Writer>().AddTo<Review, Recommendation>(
            new Ask(town.Manager, RecommendationAccess.CanWriteRecommendations, "added"), r => r.Id == review.Id,
            (source, _) => Task.FromResult(Recommendation.Make(source, 1, "1", "", "Do it well", Breadth.Local, [])), default)).Value;
        await town.The<Writer>().AddTo<Recommendation, PlanAction>(
            new Ask(town.Manager, RecommendationAccess.CanPlanActions, "planned"), r => r.Id == recommendation.Id,
            (answered, scene) => Task.FromResult<Outcome<PlanAction>>(PlanAction.BringIn([answered], text, new ActionLead(agency, null, ""), null, "ongoing", new DocumentReport(null, "", "plan.docx"), scene.Stamp)), default);
    }
}
