using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

/// <summary>Nobody decides on what they have not read, on both databases.</summary>
public sealed class AsSeenTests
{
    private static readonly Dictionary<EvidenceId, int> Nothing = [];

    [Theory, OnBothDatabases]
    public async Task Words_that_changed_while_somebody_had_them_open_are_not_signed_off(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var panel = await town.Group("Panel");
        var (recommendation, _) = await town.Proved(await town.Review(), panel);
        await town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, recommendation.Version, default);
        var meeting = await town.Meeting(panel);
        var open = (await town.The<ItemToDecide>().Run(town.Manager, recommendation.Id, null, default))!.Version;

        recommendation = await town.Now(recommendation);
        await town.The<ChangeWording>().Run(town.Manager, recommendation.Id, recommendation.Version, "1", "", "Agencies should consider who tells the school.", Breadth.Local, "", default);
        recommendation = await town.Now(recommendation);
        Assert.Equal(RecommendationStage.Open, recommendation.Stage);
        Assert.True((await town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, recommendation.Version, default)).IsDone);

        Assert.Equal(OutcomeKind.Conflict, (await SignOff(open)).Kind);
        Assert.Equal(RecommendationStage.ReadyForSignOff, (await town.Now(recommendation)).Stage);
        Assert.True((await SignOff((await town.The<ItemToDecide>().Run(town.Manager, recommendation.Id, null, default))!.Version)).IsDone);

        Task<Outcome<Decision>> SignOff(string seen) => town.The<DecideRecommendation>().Run(town.Manager, meeting.Id, recommendation.Id, DecisionKind.SignOff, "", null, seen, default);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_recommendation_is_to_change_cannot_change_unnoticed_while_it_waits(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (recommendation, _) = await town.Proved(await town.Review(), await town.Group("Panel"));
        Assert.True((await town.The<SayOutcome>().Run(town.Manager, recommendation.Id, recommendation.Version, "Every school is told within a day", "", default)).IsDone);
        recommendation = await town.Now(recommendation);
        Assert.True((await town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, recommendation.Version, default)).IsDone);
        recommendation = await town.Now(recommendation);

        Assert.True((await town.The<SayOutcome>().Run(town.Manager, recommendation.Id, recommendation.Version, "Most schools are told within a month", "", default)).IsDone);

        recommendation = await town.Now(recommendation);
        Assert.Equal(RecommendationStage.Open, recommendation.Stage);
        Assert.Contains("is to change was changed", recommendation.StageMoves[^1].Because);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_decisions_about_one_action_the_second_is_told_of_the_first(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var panel = await town.Group("Panel");
        var (_, action) = await town.Proved(await town.Review(), panel);
        var meeting = await town.Meeting(panel);
        var open = (await town.The<ItemToDecide>().Run(town.Manager, null, action.Id, default))!.Version;
        var decide = town.The<DecideAction>();

        Assert.True((await decide.Run(town.Manager, meeting.Id, action.Id, new ActionDecision(DecisionKind.Return, "The audit is missing", null, null, Nothing, open), default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await decide.Run(town.Chair, meeting.Id, action.Id, new ActionDecision(DecisionKind.Extend, "More time", town.Today.AddDays(90), null, Nothing, open), default)).Kind);
        Assert.Equal(VerifiedState.Returned, (await town.Now(action)).Verified);
    }

    [Theory, OnBothDatabases]
    public async Task Two_pieces_of_evidence_whose_files_have_one_name_are_both_opened(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        await town.AddEvidence(action, town.PoliceLead, content: "first");
        await town.AddEvidence(action, town.PoliceLead, content: "second");
        await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "Done", ReportedState.Complete, default);
        action = await town.Now(action);
        Assert.Single(action.Evidence.Select(e => e.Revisions[^1].File.Name).Distinct());

        Assert.NotNull(await town.The<OpenEvidence>().Run(town.Manager, action.Evidence[0].Revisions[^1].File.Id, default));
        Assert.Contains("You have not opened", Assert.Single((await Verify()).Problems).Sentence);
        Assert.NotNull(await town.The<OpenEvidence>().Run(town.Manager, action.Evidence[1].Revisions[^1].File.Id, default));
        Assert.True((await Verify()).IsDone);

        Task<Outcome> Verify() => town.The<VerifyAction>().Run(town.Manager, action.Id, null, "I read both", action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number), "", default);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_verifies_opens_the_evidence_or_says_where_they_saw_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        await town.AddEvidence(action, town.PoliceLead, content: "first");
        await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "Done", ReportedState.Complete, default);
        action = await town.Now(action);
        var evidence = action.Evidence[0];
        var verify = town.The<VerifyAction>();

        var refused = await Verify("");
        Assert.Contains("You have not opened", Assert.Single(refused.Problems).Sentence);
        Assert.NotNull(await town.The<OpenEvidence>().Run(town.Manager, evidence.Revisions[^1].File.Id, default));

        // A newer revision is another file, whatever its name.
        town.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.True((await town.The<ReviseEvidence>().Run(town.PoliceLead, action.Id, evidence.Id, town.Today, await town.Upload(evidence.Revisions[^1].File.Name, "second"), default)).IsDone);
        action = await town.Now(action);
        Assert.Contains("You have not opened", Assert.Single((await Verify("")).Problems).Sentence);

        Assert.NotNull(await town.The<OpenEvidence>().Run(town.Manager, action.Evidence[0].Revisions[^1].File.Id, default));
        Assert.True((await Verify("")).IsDone);
        Assert.Equal("I read the audit", (await town.Now(action)).Verifications[^1].Words);

        Task<Outcome> Verify(string elsewhere) => verify.Run(town.Manager, action.Id, null, "I read the audit", action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number), elsewhere, default);
    }
}
