using System.Net;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

public sealed class ActionSightPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task An_agency_lead_sees_the_words_and_not_the_review_and_another_agency_s_lead_sees_nothing()
    {
        var review = await Town.Review("Title kept from agencies");
        var asked = await Town.Recommendation(review, "9", "Words that the lead may read.");
        var action = await Town.Action(asked, "Only for the police");
        var file = await Town.AddEvidence(action);
        var (police, hospital) = (await Heed.As(Town.PoliceLead), await Heed.As(Town.HospitalLead));

        foreach (var path in new[] { "/work/actions", $"/work/actions/{action.Id}", "/work/recommendations", $"/work/recommendations/{asked.Id}" })
        {
            await police.Open(path);
            Assert.Equal(HttpStatusCode.OK, police.Status);
            Assert.DoesNotContain("Title kept from agencies", police.Text);
            await hospital.Open(path);
            Assert.DoesNotContain("Only for the police", hospital.Text);
            Assert.DoesNotContain("Words that the lead may read.", hospital.Text);
        }

        Assert.Contains("Words that the lead may read.", (await police.Open($"/work/actions/{action.Id}")).Text);
        Assert.Equal(HttpStatusCode.OK, (await police.Http.GetAsync($"/work/files/{file.Id}")).StatusCode);
        foreach (var path in new[] { $"/work/actions/{action.Id}", $"/work/actions/{action.Id}/progress", $"/work/actions/{action.Id}/evidence", $"/work/actions/{action.Id}/change", $"/work/actions/{action.Id}/date", $"/work/files/{file.Id}", $"/work/recommendations/{asked.Id}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await hospital.Open(path)).Status);
        }
    }

    [Fact]
    public async Task A_post_by_another_agency_s_lead_is_not_found()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var (theirs, mine) = (await Town.Action(asked, "Theirs"), await Town.Action(asked, "Mine", Town.HospitalLead));
        var hospital = await (await Heed.As(Town.HospitalLead)).Open($"/work/actions/{mine.Id}/progress");
        var token = hospital.Page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await hospital.Http.PostAsync($"/work/actions/{theirs.Id}/progress",
            new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Form.Text"] = "Ours now", ["Form.Reported"] = "InProgress" }));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty((await Town.Now(theirs)).Progress);
    }

    [Fact]
    public async Task The_auditor_reads_everything_and_changes_nothing()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var action = await Town.Action(asked, "Read by the auditor");
        var auditor = await (await Heed.As(Town.Auditor)).Open($"/work/actions/{action.Id}");
        Assert.Equal(HttpStatusCode.OK, auditor.Status);
        Assert.DoesNotContain("Report progress", auditor.Text);
        Assert.DoesNotContain("Change the action", auditor.Text);

        Assert.Empty(auditor.Page.QuerySelectorAll(".govuk-summary-list__actions"));
        Assert.Empty((await auditor.Open($"/work/recommendations/{asked.Id}")).Page.QuerySelectorAll(".govuk-summary-list__actions"));

        foreach (var page in new[] { "progress", "evidence", "change", "date" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/actions/{action.Id}/{page}")).Status);
            Assert.Contains("artnership managers", auditor.Text);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/actions/plan?recommendation={asked.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/recommendations/{asked.Id}/wording")).Status);
    }

    [Fact]
    public async Task The_person_who_leads_an_action_sees_theirs_without_any_role()
    {
        var nurse = await Town.Person("Nora Nurse", Town.Hospital);
        var asked = await Town.Recommendation(await Town.Review());
        await Town.Action(asked, "Led by the police");
        var action = await Town.Action(asked, "Led by Nora", nurse);

        var browser = await (await Heed.As(nurse)).Open("/work/actions");
        Assert.Contains("Led by Nora", browser.Text);
        Assert.Contains("1 action", browser.Text);
        Assert.DoesNotContain("Led by the police", browser.Text);
        await browser.Open($"/work/actions/{action.Id}/progress");
        await browser.Press("Save", ("Form.Text", "Begun"), ("Form.Reported", "InProgress"));

        Assert.Contains("Thank you", browser.Text);
    }

    [Theory]
    [InlineData("/work/actions")]
    [InlineData("/work/recommendations")]
    [InlineData("/work/actions/plan?recommendation=7b7b5b0e-0000-7000-8000-000000000000")]
    [InlineData("/work/files/7b7b5b0e-0000-7000-8000-000000000000")]
    [InlineData("/work/recommendations/answers?source=7b7b5b0e-0000-7000-8000-000000000000")]
    public async Task Signed_out_every_page_asks_to_sign_in(string path) =>
        Assert.Equal("Sign in", (await Heed.SignedOut().Open(path)).Heading);

    [Theory]
    [InlineData("/work/actions?state=overdue")]
    [InlineData("/work/actions?state=silent&sort=-agency")]
    [InlineData("/work/actions?mine=true&words=nothing-has-this")]
    [InlineData("/work/recommendations?withoutAction=true&answered=none&breadth=national&stance=accepted&sort=title")]
    public async Task Every_filter_answers(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await (await Heed.As(Town.Manager)).Open(path)).Status);
}
