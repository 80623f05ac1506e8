using Heed.Application.Home.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Application.Tests.Home;

/// <summary>What waits between "reported complete" and "embedded" stands on the first page of whoever can do it.</summary>
public sealed class ProofWaitingTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_reported_complete_waits_for_those_who_may_check_it_and_not_for_who_reported_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var second = await town.SecondManager();
        var recommendation = await town.Recommendation(await town.Review());
        var action = await town.Action(recommendation);
        await town.AddEvidence(action, town.PoliceLead);
        var reported = await town.The<ReportProgress>().Run(town.Manager, action.Id, "The form is in use", ReportedState.Complete, default);
        Assert.True(reported.IsDone);

        Assert.Empty((await town.The<ProofWaiting>().Run(town.Manager, default)).ToVerify.First);
        var waiting = Assert.Single((await town.The<ProofWaiting>().Run(second, default)).ToVerify.First);
        Assert.Equal((action.Id, 1), (waiting.Id, waiting.Evidence));
        Assert.Equal(0, (await town.The<ProofWaiting>().Run(town.PoliceLead, default)).ToVerify.Total);
        Assert.Equal(0, (await town.The<ProofWaiting>().Run(town.AdultsManager, default)).ToVerify.Total);
    }

    [Theory, OnBothDatabases]
    public async Task What_asks_for_sign_off_waits_until_every_owner_has_decided(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (recommendation, _) = await town.Proved(await town.Review(), await town.Group("Case Review Group"));
        Assert.Equal(0, (await town.The<ProofWaiting>().Run(town.Manager, default)).ForGroup.Total);
        Assert.True((await town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, recommendation.Version, default)).IsDone);

        Assert.Equal(recommendation.Id, Assert.Single((await town.The<ProofWaiting>().Run(town.Manager, default)).ForGroup.First).Id);
        Assert.Equal(0, (await town.The<ProofWaiting>().Run(town.Auditor, default)).ForGroup.Total);
    }

    [Theory, OnBothDatabases]
    public async Task A_promised_check_waits_from_four_weeks_before_its_day(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (recommendation, _) = await town.SignedOff(await town.Review());
        Assert.True((await town.The<PlanImpactCheck>().Run(town.Manager, recommendation.Id, [], new ImpactPlan("", "", "Families say who told the school", "", "9 of 10", "Ask 10 families"), town.Today.AddDays(60), default)).IsDone);

        Assert.Equal(0, (await town.The<ProofWaiting>().Run(town.Manager, default)).Checks.Total);
        town.Clock.PassDays(40);
        Assert.Equal("Families say who told the school", Assert.Single((await town.The<ProofWaiting>().Run(town.Manager, default)).Checks.First).BetterOff);
    }
}
