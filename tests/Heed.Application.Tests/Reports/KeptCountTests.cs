using Heed.Application.Home.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports;
using Heed.Application.Reports.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reports;

/// <summary>The numbers of the position are kept, and are always those of the lists that they open.</summary>
public sealed class KeptCountTests
{
    private static readonly ActionState[] States =
        [ActionState.Overdue, ActionState.Chase, ActionState.Soon, ActionState.Silent, ActionState.Incomplete, ActionState.ToVerify, ActionState.Returned, ActionState.Verified, ActionState.CannotBeDone, ActionState.Stopped];

    [Theory, OnBothDatabases]
    public async Task The_numbers_are_those_of_the_lists_on_every_day_without_anything_being_changed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Plant(town);

        foreach (var days in LongRun.IsAskedFor ? new[] { 0, 1, 1, 5, 23, 1, 30, 1, 30, 60, 90, 1, 185, 400 } : [0, 1, 29, 61, 1, 250, 485])
        {
            town.Clock.PassDays(days);
            await EqualsRecount(town, town.Manager, null);
            await EqualsRecount(town, town.Auditor, town.Children);
            await EqualsRecount(town, town.Manager, town.Children);
            await EqualsRecount(town, town.AdultsManager, null);
        }
    }

    [Theory, OnBothDatabases]
    public async Task What_is_changed_is_counted_in_the_same_moment(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var actions = await Plant(town);
        Assert.Equal(0, await Stale(town));

        await town.The<ReportProgress>().Run(town.PoliceLead, actions[0].Id, "Begun", ReportedState.CannotBeDone, default);
        var planned = await town.Action(await town.Recommendation(await town.Review("Another")), "A new one");
        Assert.True((await town.The<HandOverActions>().Run(town.Manager, town.PoliceLead.Person!.Value, [planned.Id], town.HospitalLead.Person, "", "Moved", default)).IsDone);

        await EqualsRecount(town, town.Manager, null);
        // Whoever sees only what is theirs is told of that and nothing else.
        var theirs = await town.The<PositionOf>().Run(town.PoliceLead, null, default);
        Assert.Equal((await town.The<ActionList>().Run(town.PoliceLead, new ActionList.Filter(), "due", 1, default)).Total, theirs.AllActions);
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_change_actions_of_one_source_at_once_are_both_counted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        var actions = new List<PlanAction>();
        for (var n = 0; n < 12; n++)
        {
            actions.Add(await town.Action(recommendation, $"Action {n}"));
        }

        await Task.WhenAll(actions.Select(a => town.The<ReportProgress>().Run(town.PoliceLead, a.Id, "It cannot be done", ReportedState.CannotBeDone, default)));

        Assert.Equal(0, await Stale(town));
        Assert.Equal(12, (await town.The<PositionOf>().Run(town.Manager, null, default)).Actions.Single(a => a.What == ActionState.CannotBeDone).N);
    }

    private static async Task<IReadOnlyList<PlanAction>> Plant(Town town)
    {
        var random = new Random(11);
        var actions = new List<PlanAction>();
        foreach (var (title, owners) in new (string, PartnershipId[])[] { ("One", [town.Children]), ("Two", [town.Children]), ("Three", [town.Children, town.Adults]) })
        {
            var review = await town.Review(title, owners);
            // One is some months old, one two years, and of one nobody has said.
            var dated = title == "One" ? town.Today.AddDays(-200) : title == "Two" ? town.Today.AddDays(-700) : (DateOnly?)null;
            Assert.True((await town.The<DescribeReview>().Run(town.Manager, review.Id, review.Version, new ReviewDescription(title, [], null, null, "", "", dated), default)).IsDone);
            var (local, national) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2", breadth: Breadth.National));
            Assert.True((await town.The<NameThemes>().Run(town.Manager, local.Id, local.Version, title == "Three" ? ["Neglect", "Information sharing"] : ["Neglect"], default)).IsDone);
            Assert.True((await town.The<NameThemes>().Run(town.Manager, national.Id, national.Version, ["information  SHARING"], default)).IsDone);
            for (var n = 0; n < 6; n++)
            {
                actions.Add(await town.BroughtIn(n % 3 == 0 ? national : local, $"Action {n}", n % 2 == 0 ? town.Police : null, (ReportedState)random.Next(4), n == 5 ? null : town.Today.AddDays(random.Next(-100, 200))));
            }
        }

        return actions;
    }

    private static async Task<int> Stale(Town town)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await KeptCounts.Stale(db, town.Today).CountAsync();
    }

    /// <summary>Every number beside the total of the list that it opens.</summary>
    private static async Task EqualsRecount(Town town, Actor actor, PartnershipId? partnership)
    {
        var row = await town.The<PositionOf>().Run(actor, partnership, default);
        var filter = new ActionList.Filter(Partnership: partnership);
        async Task<int> Listed(ActionList.Filter of) => (await town.The<ActionList>().Run(actor, of, "due", 1, default)).Total;

        Assert.Equal(await Listed(filter), row.AllActions);
        Assert.Equal(States, row.Actions.Select(a => a.What));
        foreach (var state in row.Actions)
        {
            Assert.Equal((state.What, await Listed(filter with { State = state.What })), (state.What, state.N));
        }

        foreach (var age in row.Ages)
        {
            Assert.Equal((age.From, await Listed(filter with { State = ActionState.Overdue, LateFrom = age.From, LateTo = age.To })), (age.From, age.N));
        }

        foreach (var agency in row.Agencies)
        {
            var of = filter with { Agency = agency.Id ?? ActionList.NoAgency };
            Assert.Equal((await Listed(of), await Listed(of with { State = ActionState.Open }), await Listed(of with { State = ActionState.Overdue })), (agency.All, agency.Open, agency.Overdue));
        }

        Assert.Equal(partnership is not null || row.Of.Count == 1, row.Themes.Count > 0);
        foreach (var theme in row.Themes)
        {
            await EqualsLists(filter with { Theme = theme.Theme }, new RecommendationList.Filter(Partnership: partnership, Theme: theme.Theme), (theme.Recommendations, theme.Open, theme.Embedded, theme.OpenActions, theme.Overdue));
        }

        foreach (var age in row.SourceAges)
        {
            await EqualsLists(filter with { Age = age.Age }, new RecommendationList.Filter(Partnership: partnership, Age: age.Age), (age.Recommendations, age.Open, age.Embedded, age.OpenActions, age.Overdue));
        }

        async Task EqualsLists(ActionList.Filter actions, RecommendationList.Filter recommendations, (int, int, int, int, int) shown)
        {
            async Task<int> Stood(RecommendationStage? stage) => (await town.The<RecommendationList>().Run(actor, recommendations with { Stage = stage }, "source", 1, default)).Total;
            Assert.Equal((await Stood(null), await Stood(RecommendationStage.Open), await Stood(RecommendationStage.Embedded), await Listed(actions with { State = ActionState.Open }), await Listed(actions with { State = ActionState.Overdue })), shown);
        }

        if (partnership is null && actor.SeesScopes)
        {
            var overall = await town.The<OverallPosition>().Run(actor, default);
            Assert.Equal((await town.The<RecommendationList>().Run(actor, new RecommendationList.Filter(WithoutAction: true), "source", 1, default)).Total, overall.WithoutAction);
            Assert.Equal(row.Recommendations, overall.Recommendations);
        }

        foreach (var stage in row.Stages)
        {
            Assert.Equal((stage.What, (await town.The<RecommendationList>().Run(actor, new RecommendationList.Filter(Stage: stage.What, Partnership: partnership), "source", 1, default)).Total), (stage.What, stage.N));
        }
    }
}
