using System.Text.RegularExpressions;
using Heed.Application.Meetings.Commands;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
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
        Assert.Contains("You have not opened “Minutes of the board” here. Open and read it, or say below where you saw it", manager.Problems);
        await manager.Http.GetAsync($"/work/files/{action.Evidence[0].Revisions[^1].File.Id}");
        await manager.Press("Verify");

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
    public async Task Nobody_verifies_a_report_that_was_put_right_while_they_read_it()
    {
        var action = await Complete();
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/verify");
        await Town.The<ReportProgress>().Run(Town.PoliceLead, action.Id, "It was stopped last week.", ReportedState.Complete, default);

        await manager.Press("Verify", ("Form.Words", "Read the minutes"), ("Form.Saw", $"{action.Evidence[0].Id} 1"), ("Form.Elsewhere", "On paper"));

        Assert.Contains("Somebody else saved this while you were typing. Nothing you typed is lost", manager.Problems);
        Assert.Contains("It was stopped last week.", manager.Text);
        Assert.Equal(VerifiedState.NotVerified, (await Town.Now(action)).Verified);
        await manager.Press("Verify");
        Assert.EndsWith("Not opened in Heed: On paper.", (await Town.Now(action)).Verifications[^1].Words);
    }

    [Fact]
    public async Task What_is_returned_is_open_again_and_its_link_says_why_without_a_password()
    {
        var action = await Complete();
        var chair = await (await Heed.As(Town.Chair)).Open($"/work/actions/{action.Id}/verify");
        await chair.Press("Return it to its lead", ("Form.Words", "The minutes do not name the school"));

        var lead = await Heed.SignedOut().Open(Regex.Match((await Heed.LetterTo("peter-police@town.example", "/update"))!.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal), @"/update\?code=\S+").Value);

        Assert.Contains("The minutes do not name the school", lead.Text);
        Assert.Contains(action.Text, (await (await Heed.As(Town.PoliceLead)).Open("/work/actions?state=open&mine=true")).Text);
        await lead.Press("Send the update", ("Form.Text", "The minutes name it now, and the school was told."), ("Form.Reported", "Complete"));
        Assert.Equal(VerifiedState.NotVerified, (await Town.Now(action)).Verified);
    }

    [Fact]
    public async Task Words_that_changed_while_the_chair_had_them_open_are_shown_and_not_signed_off()
    {
        var panel = await Town.Group($"Panel {Guid.NewGuid():N}"[..14]);
        var (recommendation, action) = await Town.Proved(await Town.Review(), panel, "9");
        await Town.The<AskForSignOff>().Run(Town.Manager, recommendation.Id, recommendation.Version, default);
        var meeting = await Town.Meeting(panel);
        await Town.The<PutOnAgenda>().Run(Town.Manager, meeting.Id, [AgendaItem.Of(recommendation.Id)], default);
        var at = $"/work/meetings/{meeting.Id}/decide?recommendation={recommendation.Id}";
        var chair = await (await Heed.As(Town.Chair)).Open(at);
        Assert.Contains(action.Text, chair.Text);
        Assert.Contains("Minutes of the board", chair.Text);

        var now = await Town.Now(recommendation);
        await Town.The<ChangeWording>().Run(Town.Manager, now.Id, now.Version, "9", "", "Agencies should consider who tells the school.", Breadth.Local, "", default);
        await Town.The<AskForSignOff>().Run(Town.Manager, now.Id, (await Town.Now(now)).Version, default);
        await chair.Press("Enter the decision", ("Form.Kind", "SignOff"));

        Assert.Contains("Somebody else saved this while you were typing. Nothing you typed is lost", chair.Problems);
        Assert.Contains("Agencies should consider who tells the school.", chair.Text);
        Assert.Equal(RecommendationStage.ReadyForSignOff, (await Town.Now(recommendation)).Stage);
        await chair.Press("Enter the decision");
        Assert.Equal(RecommendationStage.SignedOffByGroup, (await Town.Now(recommendation)).Stage);
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
