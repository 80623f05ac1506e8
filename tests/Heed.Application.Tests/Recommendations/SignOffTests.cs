using Heed.Application.Meetings.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

/// <summary>From what a lead reported to what made a difference, on both databases.</summary>
public sealed class SignOffTests
{
    private static readonly ImpactPlan Plan = new("", "", "Families say who told the school", "", "9 of 10", "Ask 10 families");

    [Theory, OnBothDatabases]
    public async Task A_recommendation_is_signed_off_by_its_group_and_then_by_each_owner_on_their_own_days(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var panel = await town.Group("Case Review Group");
        var children = await town.Group("Executive", decidesForPartnership: true);
        var adults = await town.Group("Adults Board", decidesForPartnership: true, town.Adults);
        var (recommendation, _) = await town.Proved(await town.Review("Joint", town.Children, town.Adults), panel);
        Assert.True((await town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, recommendation.Version, default)).IsDone);

        Assert.Equal(OutcomeKind.Refused, (await Sign(children)).Kind);
        Assert.True((await Sign(panel)).IsDone);
        Assert.Equal(RecommendationStage.SignedOffByGroup, (await town.Now(recommendation)).Stage);
        town.Clock.Pass(TimeSpan.FromDays(8));
        Assert.True((await Sign(adults)).IsDone);
        Assert.Equal(RecommendationStage.SignedOffByGroup, (await town.Now(recommendation)).Stage);
        town.Clock.Pass(TimeSpan.FromDays(8));
        Assert.True((await Sign(children)).IsDone);

        var signed = await town.Now(recommendation);
        Assert.Equal(RecommendationStage.SignedOff, signed.Stage);
        Assert.Equal([null, town.Adults, town.Children], signed.SignOffs.Select(s => s.PartnershipId));
        Assert.Equal(3, signed.SignOffs.Select(s => s.On).Distinct().Count());

        async Task<Outcome<Decision>> Sign(Group group) =>
            await town.The<DecideRecommendation>().Run(town.Manager, (await town.Meeting(group)).Id, recommendation.Id, DecisionKind.SignOff, "", null, null, default);
    }

    [Theory, OnBothDatabases]
    public async Task A_material_change_makes_a_sign_off_void_and_says_so_and_a_clerical_one_does_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var second = await town.SecondManager();
        var (recommendation, action) = await town.SignedOff(await town.Review());

        // A slip of the pen, confirmed by a second person.
        var correct = town.The<CorrectRecommendation>();
        Assert.True((await correct.Run(town.Manager, recommendation.Id, recommendation.Version, "Agencies should agree who tells the School.", "A capital letter", default)).IsDone);
        recommendation = await town.Now(recommendation);
        Assert.Equal(OutcomeKind.Refused, (await correct.Confirm(town.Manager, recommendation.Id, recommendation.Version, default)).Kind);
        Assert.True((await correct.Confirm(second, recommendation.Id, recommendation.Version, default)).IsDone);
        Assert.Equal(RecommendationStage.SignedOff, (await town.Now(recommendation)).Stage);

        // Evidence that comes later.
        await town.AddEvidence(action, town.PoliceLead, "later.pdf", "later");
        Assert.Equal(RecommendationStage.SignedOff, (await town.Now(recommendation)).Stage);

        // The lead, who sees only their action, revises what the boards saw.
        Assert.True((await town.The<ReviseEvidence>().Run(town.PoliceLead, action.Id, action.Evidence[0].Id, town.Today, await town.Upload("minutes.pdf", "other minutes"), default)).IsDone);
        var fallen = await town.Now(recommendation);
        Assert.Equal(RecommendationStage.Open, fallen.Stage);
        Assert.All(fallen.SignOffs, s => Assert.Contains("was revised", s.VoidBecause));
        Assert.Equal(town.PoliceLead.Person, fallen.SignOffs[0].Void!.Who);
        Assert.Equal(VerifiedState.NotVerified, (await town.Now(action)).Verified);
    }

    [Theory, OnBothDatabases]
    public async Task Only_a_check_that_saw_the_difference_embeds_and_one_that_did_not_reopens(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var (first, _) = await town.SignedOff(review);
        var (second, _) = await town.SignedOff(review);
        var check = (await town.The<PlanImpactCheck>().Run(town.Manager, first.Id, [second.Id], Plan, town.Today.AddDays(180), default)).Value;
        town.Clock.Pass(TimeSpan.FromDays(180));
        var record = town.The<RecordImpactCheck>();

        Assert.Equal(OutcomeKind.Refused, (await record.Run(town.Manager, check.Id, 1, ImpactResult.Seen, town.Today, "9 of 10", null, null, default)).Kind);
        Assert.True((await record.Run(town.Manager, check.Id, 1, ImpactResult.CannotTellYet, town.Today, "2 answered", null, town.Today.AddDays(30), default)).IsDone);
        Assert.Equal(RecommendationStage.SignedOff, (await town.Now(first)).Stage);
        town.Clock.Pass(TimeSpan.FromDays(30));
        Assert.True((await record.Run(town.Manager, check.Id, 2, ImpactResult.Seen, town.Today, "9 of 10 families", await town.Upload("families.pdf", "families"), null, default)).IsDone);
        Assert.Equal([RecommendationStage.Embedded, RecommendationStage.Embedded], [(await town.Now(first)).Stage, (await town.Now(second)).Stage]);

        var later = (await town.The<PlanImpactCheck>().Run(town.Manager, first.Id, [], Plan, town.Today.AddDays(1), default)).Value;
        town.Clock.Pass(TimeSpan.FromDays(1));
        Assert.True((await record.Run(town.Manager, later.Id, 1, ImpactResult.NotSeen, town.Today, "1 of 10", null, null, default)).IsDone);
        Assert.Equal([RecommendationStage.Open, RecommendationStage.Embedded], [(await town.Now(first)).Stage, (await town.Now(second)).Stage]);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_verifies_their_own_work_and_no_body_decides_without_its_quorum(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var lead = await town.Person("Lena Lead", town.Police, (Role.AgencyLead, Town.On(town.Police)), (Role.BoardMember, Town.On(town.Children)));
        var panel = await town.Group("Panel", false, null, lead);
        var review = await town.Review();
        await town.Proved(review, panel);
        var asked = await town.Recommendation(review, "2");
        var action = await town.Action(asked, lead: lead);
        await town.AddEvidence(action, lead, content: "x");
        await town.The<ReportProgress>().Run(lead, action.Id, "Done", ReportedState.Complete, default);
        action = await town.Now(action);
        var seen = action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number);

        Assert.Equal(OutcomeKind.Refused, (await town.The<VerifyAction>().Run(lead, action.Id, null, "I did it", seen, "on paper", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<VerifyAction>().Run(town.Auditor, action.Id, null, "I read it", seen, "on paper", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<VerifyAction>().Run(town.HospitalLead, action.Id, null, "I read it", seen, "on paper", default)).Kind);

        // Four of them, three needed: without the one who leads it, and without one who is away, two.
        var meeting = await town.Meeting(panel);
        await town.The<TakeAttendance>().Run(town.Manager, meeting.Id, meeting.Version, [.. meeting.Attendance.Select((a, at) => new Came(a.Key, at == 3 ? Presence.Apologies : Presence.Present))], default);
        var decide = town.The<DecideAction>();
        var verify = new ActionDecision(DecisionKind.Verify, "Read the minutes", null, null, seen);
        var refused = await decide.Run(town.Manager, meeting.Id, action.Id, verify, default);
        Assert.Contains("not quorate", Assert.Single(refused.Problems).Sentence);
        Assert.True((await decide.Run(town.Manager, meeting.Id, action.Id, verify with { Kind = DecisionKind.Note }, default)).IsDone);

        var whole = await town.Meeting(panel);
        Assert.True((await decide.Run(town.Manager, whole.Id, action.Id, verify, default)).IsDone);
        Assert.Equal("Panel", (await town.Now(action)).Verifications[^1].Who);
    }
}
