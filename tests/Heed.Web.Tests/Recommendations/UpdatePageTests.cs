using System.Net;
using System.Text.RegularExpressions;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

public sealed class UpdatePageTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_lead_who_is_signed_out_reports_complete_with_evidence_by_the_link_in_the_letter()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Baby K")), "Write the pathway");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}");
        await manager.Press("Ask Peter Police for an update");
        Assert.Contains("A letter with a link was sent", manager.Text);
        var link = await LinkOf("peter-police@town.example");

        var lead = await Heed.SignedOut().Open(link);
        Assert.Contains("Write the pathway", lead.Text);
        Assert.DoesNotContain("Baby K", lead.Text);
        await lead.Press("Send the update", ("Form.Text", "It is written"), ("Form.Reported", "Complete"));
        Assert.Contains(lead.Problems, p => p.StartsWith("Complete needs evidence", StringComparison.Ordinal));
        await lead.Press("Send the update", [("Form.File", "pathway.pdf", "%PDF-1.7 words"u8.ToArray())],
            ("Form.Title", "The pathway"), ("Form.EvidenceOf.Day", "1"), ("Form.EvidenceOf.Month", "3"), ("Form.EvidenceOf.Year", "2026"));
        Assert.Equal(["Choose what the evidence shows"], lead.Problems);
        Assert.Contains("pathway.pdf is kept", lead.Text);
        await lead.Press("Send the update", ("Form.Kind", "Output"));

        Assert.Equal("Thank you", lead.Heading);
        var now = await Town.Now(action);
        Assert.Equal((ReportedState.Complete, "pathway.pdf"), (now.Reported, now.Evidence.Single().Revisions[0].File.Name));
        Assert.Equal(HttpStatusCode.Gone, (await lead.Open(link)).Status);
        Assert.DoesNotContain("Write the pathway", lead.Text);
        await lead.Press("Send a new link");
        Assert.Equal("Look for an e-mail", lead.Heading);
    }

    [Fact]
    public async Task A_lead_asks_by_the_link_for_a_date_that_they_can_keep_and_the_manager_finds_it_in_what_drifted_and_moves_it()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Baby L")), "Train the custody nurses", Town.HospitalLead);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}");
        await manager.Press("Ask Hana Hospital for an update");
        var lead = await Heed.SignedOut().Open(await LinkOf("hana-hospital@town.example"));
        var day = Town.Today.AddDays(200);

        await lead.Press("Send the update", ("Form.Text", "The trainer left"), ("Form.Reported", "InProgress"), ("Form.WishDate.Day", "40"));
        Assert.NotEmpty(lead.Problems);
        await lead.Press("Send the update", ("Form.WishDate", $"{day:yyyy-MM-dd}"), ("Form.WishLead", "Jo Brown, Matron"));
        Assert.Equal("Thank you", lead.Heading);

        Assert.Contains($"Hana Hospital asks for {Words.Day(day)}, and that Jo Brown, Matron leads it", (await manager.Open("/work/drift")).Text);
        await manager.Open($"/work/actions/{action.Id}");
        await manager.Open(manager.Page.QuerySelectorAll("a").Single(a => a.TextContent == $"Move the date to {Words.Day(day)}").GetAttribute("href")!);
        await manager.Press("Move the date", ("Form.AgreedBy", "The panel"), ("Form.Reason", "The trainer left"));
        Assert.Equal((day, "Jo Brown, Matron"), ((await Town.Now(action)).Due, (await Town.Now(action)).Wish!.Lead));
        Assert.Contains("asks that Jo Brown, Matron leads it", manager.Text);
    }

    [Fact]
    public async Task A_wrong_link_shows_nothing() =>
        Assert.Equal((HttpStatusCode.NotFound, "This link does not work"), await Heed.SignedOut().Open("/update?code=wrong") is { } page ? (page.Status, page.Heading) : default);

    private async Task<string> LinkOf(string email) =>
        Regex.Match((await Heed.LetterTo(email, "/update"))!.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal), @"/update\?code=\S+").Value;
}
