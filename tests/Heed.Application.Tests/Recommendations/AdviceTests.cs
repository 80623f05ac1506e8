using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

public sealed class AdviceTests
{
    private static readonly AdviceTexts Texts = new("hub, front door", "Say which team it is.", "Board, 2 March 2026");

    [Theory, OnBothDatabases]
    public async Task A_partnership_changes_its_advice_and_its_actions_are_advised_by_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review("A review", town.Children));
        var words = new PlannedWords("Consider what the hub does", true, true);
        Assert.Equal(["no-measure", "consider"], await Codes(town, recommendation, words));

        var own = (await town.The<AddAdvice>().Run(town.Manager, town.Children, Texts, default)).Value;
        Assert.Equal([own.Code, "no-measure", "consider"], await Codes(town, recommendation, words));
        Assert.True((await town.The<SwitchAdvice>().Run(town.Manager, town.Children, "no-measure", false, default)).IsDone);
        Assert.True((await town.The<ChangeAdvice>().Run(town.Manager, town.Children, "consider", -1, Texts with { Words = "ponder" }, default)).IsDone);
        Assert.Equal([own.Code], await Codes(town, recommendation, words));

        Assert.True((await town.The<TakeAdviceBack>().Run(town.Manager, town.Children, "consider", default)).IsDone);
        Assert.True((await town.The<SwitchAdvice>().Run(town.Manager, town.Children, "no-measure", true, default)).IsDone);
        Assert.True((await town.The<SwitchAdvice>().Run(town.Manager, town.Children, own.Code, false, default)).IsDone);
        Assert.Equal(["no-measure", "consider"], await Codes(town, recommendation, words));

        var shown = (await town.The<AdviceOfPartnerships>().Run(town.Auditor, default)).Single();
        Assert.False(shown.May);
        Assert.Equal((own.Code, town.Manager.Name), (shown.Rows[0].Line.Code, shown.Rows[0].Off!.Name));
        Assert.DoesNotContain(shown.Rows, r => r.IsChanged);
        Assert.Equal(["switched the advice off", "added the advice"], (await town.The<RecordHistory>().Of(town.Manager, own.Key, default)).Select(r => r.Did));
    }

    [Theory, OnBothDatabases]
    public async Task The_advice_of_an_action_counts_its_measure_and_its_lead(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review("A review", town.Children));
        var action = await town.BroughtIn(recommendation, "Consider the visit", role: "Head of Safeguarding");
        Assert.Equal(["no-measure", "consider", "role-without-name"], (await town.The<AdviceOnAction>().Run(town.Manager, action.Id, null, default)).Select(a => a.Code));

        Assert.True((await town.The<SayOutcome>().Run(town.Manager, recommendation.Id, 1, "Children are safer", "Nine of ten files", default)).IsDone);
        Assert.Equal(["consider", "role-without-name"], (await town.The<AdviceOnAction>().Run(town.Manager, action.Id, null, default)).Select(a => a.Code));
        Assert.Empty(await town.The<AdviceOnAction>().Run(town.Manager, action.Id, new PlannedWords("Audit 20 files", true, true), default));
        Assert.Empty(await town.The<AdviceOnAction>().Run(town.AdultsManager, action.Id, null, default));
        Assert.Empty(await town.The<AdviceOnPlan>().Run(town.AdultsManager, recommendation.Id, new PlannedWords("Consider", true, true), default));
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_joint_review_what_one_partnership_gives_is_given(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review("A joint review", town.Children, town.Adults));
        var words = new PlannedWords("Consider 1 in 3 files", true, true);
        Assert.True((await town.The<SwitchAdvice>().Run(town.Manager, town.Children, "consider", false, default)).IsDone);
        Assert.Equal(["consider"], await Codes(town, recommendation, words));
        Assert.True((await town.The<SwitchAdvice>().Run(town.Manager, town.Adults, "consider", false, default)).IsDone);
        Assert.Empty(await Codes(town, recommendation, words));
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_managers_of_a_partnership_change_its_advice_and_nobody_overwrites_another_unseen(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        foreach (var actor in new[] { town.Chair, town.Auditor, town.AdultsManager, town.Administrator, town.PoliceLead })
        {
            Assert.Equal(OutcomeKind.NotAllowed, (await town.The<AddAdvice>().Run(actor, town.Children, Texts, default)).Kind);
            Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ChangeAdvice>().Run(actor, town.Children, "consider", -1, Texts, default)).Kind);
        }

        Assert.True((await town.The<ChangeAdvice>().Run(town.Manager, town.Children, "consider", -1, Texts, default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ChangeAdvice>().Run(town.Manager, town.Children, "consider", -1, Texts with { Source = "Elsewhere" }, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<SwitchAdvice>().Run(town.Manager, town.Children, "no-such-advice", false, default)).Kind);
        Assert.Equal(3, (await town.The<AddAdvice>().Run(town.Manager, town.Children, new AdviceTexts("", "", ""), default)).Problems.Count);
        Assert.Empty(await town.The<AdviceOfPartnerships>().Run(town.PoliceLead, default));
    }

    private static async Task<IEnumerable<string>> Codes(Town town, Recommendation recommendation, PlannedWords words) =>
        (await town.The<AdviceOnPlan>().Run(town.Manager, recommendation.Id, words, default)).Select(a => a.Code);
}
