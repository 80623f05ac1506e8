using Heed.Application.Recommendations.Commands;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

/// <summary>From "complete" to "signed off", as those meet it who do it.</summary>
public sealed class SignOffPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task Whoever_reports_complete_reads_first_what_is_only_promised_and_may_send_it_as_it_stands()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        await Town.AddEvidence(action, Town.PoliceLead, content: $"{Guid.NewGuid()}");
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/progress");

        await lead.Press("Save", ("Form.Text", "The pathway will be written in the autumn."), ("Form.Reported", "Complete"));
        Assert.Contains("Before you report it complete", lead.Text);
        Assert.Contains("This has not happened yet", lead.Text);
        Assert.Equal(ReportedState.NotStarted, (await Town.Now(action)).Reported);
        await lead.Press("Save");

        Assert.Equal((ReportedState.Complete, "The pathway will be written in the autumn."), ((await Town.Now(action)).Reported, (await Town.Now(action)).LastProgress));
    }

    [Fact]
    public async Task A_second_person_verifies_against_the_evidence_they_name_and_the_page_says_so_in_a_sentence()
    {
        var action = await Complete();
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/verify");

        await manager.Press("Verify", ("Form.Words", "Read the minutes"));
        Assert.Contains("Choose the evidence that it was checked against", manager.Problems);
        await manager.Press("Verify", ("Form.Saw", $"{action.Evidence[0].Id} 1"));

        Assert.Contains($"Checked by Mary Manager on 2 March 2026 against “Minutes of the board”, evidence of 2 March 2026", manager.Text);
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}");
        Assert.Contains("Checked by Mary Manager", lead.Text);
        Assert.DoesNotContain("Verify or return", lead.Text);
    }

    [Fact]
    public async Task What_is_returned_tells_its_lead_what_is_missing()
    {
        var action = await Complete();
        var chair = await (await Heed.As(Town.Chair)).Open($"/work/actions/{action.Id}/verify");

        await chair.Press("Return it to its lead", ("Form.Words", ""));
        Assert.Contains("Enter what is missing, so that the lead knows what to do", chair.Problems);
        await chair.Press("Return it to its lead", ("Form.Words", "The minutes do not name the school"));

        Assert.Contains("Returned by Cora Chair on 2 March 2026: The minutes do not name the school", (await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}")).Text);
        Assert.Equal((ReportedState.Complete, VerifiedState.Returned), ((await Town.Now(action)).Reported, (await Town.Now(action)).Verified));
    }

    [Fact]
    public async Task What_is_missing_for_sign_off_is_said_in_words_and_only_a_chair_settles_what_the_gate_found()
    {
        var panel = await Town.Group($"Panel {Guid.NewGuid():N}"[..14]);
        var (recommendation, _) = await Town.Proved(await Town.Review(), panel, "7");
        var open = await Town.Recommendation(await Town.Review(), "8");
        var at = $"/work/recommendations/{open.Id}/sign-off";

        var manager = await (await Heed.As(Town.Manager)).Open(at);
        Assert.Contains("Nobody has said yet whether the recommendation is accepted", manager.Text);
        Assert.Contains("Nothing answers it yet", manager.Text);
        Assert.DoesNotContain("Settle with this reason", manager.Text);
        Assert.Contains("Settle with this reason", (await (await Heed.As(Town.Chair)).Open(at)).Text);

        await manager.Open($"/work/recommendations/{recommendation.Id}/sign-off");
        await manager.Press("Ask for sign-off");
        Assert.Equal(RecommendationStage.ReadyForSignOff, (await Town.Now(recommendation)).Stage);
        Assert.Contains("Ready for sign-off", manager.Text);
    }

    private async Task<PlanAction> Complete()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        await Town.AddEvidence(action, Town.PoliceLead, content: $"{Guid.NewGuid()}");
        await Town.The<ReportProgress>().Run(Town.PoliceLead, action.Id, "The pathway is agreed and in use.", ReportedState.Complete, default);
        return await Town.Now(action);
    }
}
