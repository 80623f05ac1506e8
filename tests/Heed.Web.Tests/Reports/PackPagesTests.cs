using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Reports;

public sealed class PackPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_goes_through_a_pack_blacks_out_words_and_releases_it()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review("About the ferry", Town.Children), "4", "Somebody should watch the ferry."), "Ask Nora Nurse about the ferry");
        await Town.AddEvidence(action, Town.PoliceLead, "ferry.pdf", "the ferry");
        var manager = await (await Heed.As(Town.Manager)).Open("/work/reports/packs");
        Assert.Contains("Nothing has been released yet", manager.Text);
        await manager.Open("/work/reports/packs/new");
        await manager.Press("Find what belongs into it", ("Form.Theme", "ferry"));
        Assert.Contains("Choose what the pack is for", manager.Problems);
        await manager.Press("Find what belongs into it", ("Form.Partnership", $"{Town.Children}"), ("Form.Purpose", "FreedomOfInformation"), ("Form.Reference", "FOI-7"), ("Form.Recipient", "A resident"), ("Form.Ground", "Freedom of Information Act 2000 s.1"));
        Assert.Contains("4 items were found. Nothing has gone out", manager.Text);
        var at = manager.Path;

        await manager.Press("Make the pack");
        Assert.Equal(["Nobody has decided on 4 items yet. Go through them first"], manager.Problems);
        await manager.Press("Decide on these", ("Which", "Undecided"), ("Form.Fate", "Withhold"));
        Assert.Equal(["Choose the exemption that you rely on"], manager.Problems);
        await manager.Press("Decide on these", ("Which", "Undecided"), ("Form.Fate", "Release"));
        Assert.Contains("4 items were decided on", manager.Text);

        await manager.Open(manager.Page.QuerySelectorAll("tbody a").Single(a => a.TextContent.StartsWith("Action:", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("Ask Nora Nurse about the ferry", manager.Text);
        await manager.Press("Decide", ("Form.Fate", "Redact"), ("Form.Passages", "nora nurse"), ("Form.Exemption", "foi-40"));
        Assert.Contains("Ask ■■■■■ about the ferry", manager.Text);
        Assert.Contains("1 passage is blacked out below", manager.Text);

        await manager.Open(at);
        await manager.Press("Make the pack");
        Assert.Contains("The pack was made, and stands in the register of releases", manager.Text);
        Assert.Contains("Action: Ask ■■■■■ about the ferry", manager.Text);
        Assert.DoesNotContain("Make the pack", manager.Text);
        Assert.Matches("^pack-foi-7.zip$", (await manager.Http.GetAsync($"{at}/file")).Content.Headers.ContentDisposition!.FileNameStar ?? "");

        var auditor = await (await Heed.As(Town.Auditor)).Open("/work/reports/packs");
        Assert.Contains("FOI-7: a request under freedom of information, to A resident", auditor.Text);
        Assert.DoesNotContain("Begin a pack", auditor.Text);
        Assert.Equal(HttpStatusCode.OK, (await auditor.Open(at)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.Http.GetAsync($"{at}/file")).StatusCode);
        foreach (var stranger in new[] { Town.AdultsManager, Town.PoliceLead, Town.Administrator })
        {
            var browser = await Heed.As(stranger);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Http.GetAsync(at)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Http.GetAsync($"{at}/file")).StatusCode);
            Assert.DoesNotContain("FOI-7", (await browser.Open("/work/reports/packs")).Text);
        }
    }

    [Fact]
    public async Task Who_may_not_release_reads_who_may_and_a_draft_shows_them_no_item()
    {
        foreach (var other in new[] { Town.Auditor, Town.PoliceLead, Town.Administrator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(other)).Http.GetAsync("/work/reports/packs/new")).StatusCode);
        }

        Assert.Contains("/account/sign-in", (await Heed.SignedOut().Http.GetAsync("/work/reports/packs")).Headers.Location!.ToString());
        Assert.Equal("/work/reports/packs/new", (await (await Heed.As(Town.Chair)).Open("/work/reports/packs/new")).Path);
    }
}
