using System.Net;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Disposals;

public sealed class DisposalPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_asks_the_chair_destroys_and_every_page_says_so()
    {
        var review = await Town.Review("With a wrong file", Town.Children);
        var action = await Town.Action(await Town.Recommendation(review));
        var file = await Town.AddEvidence(action, null, "another-child.pdf", "another child");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}");
        var ask = manager.Page.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("Is it a wrong file?", StringComparison.Ordinal)).GetAttribute("href")!;

        await manager.Open(ask);
        await manager.Press("Ask a second person");
        Assert.Equal(["Choose why it is to be destroyed", "Enter why, without naming anybody: the reason stays when the rest is gone"], manager.Problems);
        await manager.Press("Ask a second person", ("Form.Cause", "WrongDocument"), ("Form.Reason", "Another child's record"), ("Form.IsBreach", "True"));
        Assert.Equal(3, manager.Problems.Count);
        await manager.Press("Ask a second person", ("Form.What", "The panel could open it for a day"), ("Form.FoundOn.Day", "2"), ("Form.FoundOn.Month", "3"), ("Form.FoundOn.Year", "2026"), ("Form.Told", "The data protection officer"));
        Assert.Contains("a second person must decide", manager.Text);
        Assert.DoesNotContain("Destroy it for good", manager.Text);
        var at = manager.Path;

        var chair = await (await Heed.As(Town.Chair)).Open("/work");
        Assert.Contains("File of evidence: a breach of confidentiality", chair.Text);
        Assert.Contains("Something is to be destroyed", await Heed.LetterTo(await Heed.EmailOf(Town.Chair), "second") ?? "");
        await chair.Open(at);
        await chair.Press("Refuse");
        Assert.Equal(["Enter why it is not destroyed"], chair.Problems);
        await chair.Press("Destroy it for good");

        const string Sentence = "Destroyed on 2 March 2026 by decision of Mary Manager and Cora Chair: Another child's record";
        Assert.Contains(Sentence, chair.Text);
        Assert.Contains("The panel could open it for a day", chair.Text);
        foreach (var actor in new[] { Town.Manager, Town.PoliceLead, Town.Auditor })
        {
            var browser = await (await Heed.As(actor)).Open($"/work/actions/{action.Id}");
            Assert.Contains(Sentence, browser.Text);
            Assert.DoesNotContain("another-child", browser.Page.DocumentElement.OuterHtml);
            Assert.Equal(HttpStatusCode.Gone, (await browser.Open($"/work/files/{file.Id}")).Status);
            Assert.Contains(Sentence, browser.Text);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.HospitalLead)).Open($"/work/files/{file.Id}")).Status);
    }

    [Fact]
    public async Task Who_does_not_see_the_review_sees_nothing_of_its_disposals()
    {
        var review = await Town.Review("Quietly kept", Town.Children);
        var file = await Town.AddEvidence(await Town.Action(await Town.Recommendation(review)), null, "quiet.pdf", "quiet");
        var disposal = (await Town.Ask(DisposalKind.Evidence, file.Id.Value, null, TownDisposals.Wrong with { Reason = "Planted marker" })).Value;
        var order = (await Town.The<Heed.Application.Disposals.Commands.OrderToKeep>().Run(Town.Manager, review.Id, "Planted inquiry", "Planted marker", Town.Today, Town.Today.AddDays(9), default)).Value;

        foreach (var actor in new[] { Town.AdultsManager, Town.PoliceLead, Town.HospitalLead, Town.Administrator })
        {
            var browser = await Heed.As(actor);
            foreach (var page in new[] { "/work/disposals", "/work/disposals/due", "/work/disposals/retention", "/work/disposals/keep", "/work/disposals/search", "/work" })
            {
                Assert.Equal(HttpStatusCode.OK, (await browser.Open(page)).Status);
                Assert.DoesNotContain("Planted", browser.Text);
                Assert.DoesNotContain("Quietly kept", browser.Text);
            }

            foreach (var page in new[] { $"/work/disposals/{disposal.Id}", $"/work/disposals/keep/{order.Id}", $"/work/disposals/keep/order/{review.Id}", $"/work/disposals/ask/review/{review.Id}", $"/work/disposals/ask/document/{file.Id}" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(page)).Status);
            }
        }

        var auditor = await Heed.As(Town.Auditor);
        Assert.DoesNotContain("Destroy it for good", (await auditor.Open($"/work/disposals/{disposal.Id}")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/disposals/ask/review/{review.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/disposals/keep/order/{review.Id}")).Status);
        Assert.StartsWith("/account/sign-in", (await Heed.SignedOut().Open("/work/disposals")).Path);
    }

    [Fact]
    public async Task A_destroyed_document_says_what_stays_and_its_download_answers_with_a_page()
    {
        var review = await Town.Review("With a wrong plan", Town.Children);
        using var plan = new MemoryStream("No,Recommendation,Action\n1,Agencies should ring,Ring\n"u8.ToArray());
        var import = (await Town.The<Heed.Application.Imports.Commands.BeginImport>().Run(Town.Manager, review.Id, plan, "wrong-plan.csv", default)).Value.Id;
        await Town.The<Heed.Application.Imports.Commands.ReadImport>().Run(import, null, default);
        await Town.The<Heed.Application.Imports.Commands.SaveImport>().Run(Town.Manager, import, null, new HashSet<int>(), default);
        await Town.Destroy(DisposalKind.Document, import.Value);

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/imports/{import}");
        Assert.Contains("1 recommendation and 1 action had been saved from it. They stay: look at each by hand", manager.Text);
        Assert.DoesNotContain("wrong-plan", manager.Text);
        Assert.Equal(HttpStatusCode.Gone, (await manager.Open($"/work/imports/{import}/file")).Status);
        Assert.Contains("A document that was destroyed", (await manager.Open($"/work/reviews/{review.Slug}")).Text);
        Assert.DoesNotContain("wrong-plan", (await manager.Open("/work/imports")).Text);

        await manager.Open($"/work/imports/new?review={review.Slug}");
        (string, string, byte[])[] same = [("Form.File", "again.csv", "No,Recommendation,Action\n1,Agencies should ring,Ring\n"u8.ToArray())];
        await manager.Press("Read it", same);
        Assert.StartsWith("This very file was destroyed", Assert.Single(manager.Problems));
        await manager.Press("Read it", same, ("Form.SameBytes", "true"));
        Assert.Empty(manager.Problems);
    }

    [Fact]
    public async Task A_keep_order_stands_on_the_review_and_is_lifted_with_a_reason()
    {
        var review = await Town.Review("To be kept", Town.Children);
        var chair = await (await Heed.As(Town.Chair)).Open($"/work/disposals/keep/order/{review.Id}");

        await chair.Press("Order to keep");
        Assert.Equal(4, chair.Problems.Count);
        await chair.Press("Order to keep", ("Form.AskedBy", "The inquiry"), ("Form.Reason", "Keep all"), ("Form.Since.Day", "1"), ("Form.Since.Month", "3"), ("Form.Since.Year", "2026"), ("Form.LookAgainOn.Day", "1"), ("Form.LookAgainOn.Month", "9"), ("Form.LookAgainOn.Year", "2026"));
        Assert.Contains("Must be kept", chair.Text);
        await chair.Open($"/work/disposals/ask/review/{review.Id}");
        await chair.Press("Ask a second person", ("Form.Cause", "ErasureRequired"), ("Form.Reason", "The law"));
        Assert.Contains(chair.Problems, p => p.StartsWith("A keep order stands", StringComparison.Ordinal));
        await chair.Open("/work/disposals/keep");
        await chair.Open(chair.Page.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("Look at it now", StringComparison.Ordinal) && a.TextContent.Contains(": To be kept, asked for by", StringComparison.Ordinal)).GetAttribute("href")!);
        await chair.Press("Save", ("Form.End", "lift"), ("Form.LiftReason", "The inquiry has ended"));
        Assert.Contains("The inquiry has ended", chair.Text);
    }

    [Fact]
    public async Task A_manager_sets_how_long_things_are_kept_with_a_source_and_a_reason()
    {
        var manager = await (await Heed.As(Town.Manager)).Open("/work/disposals/retention");
        Assert.Contains("To be set by this partnership; check against your own retention schedule", manager.Text);
        Assert.Contains("never destroyed by age", manager.Text);
        Assert.Contains("how long an imported document is kept by", manager.Text);
        Assert.Contains("how long the account of somebody who left is kept by", manager.Text);
        await manager.Open($"/work/disposals/retention/{Town.Children}/Evidence");
        await manager.Press("Save", ("Form.Months", "many"));
        Assert.Equal(4, manager.Problems.Count);
        await manager.Press("Save", ("Form.Months", "120"), ("Form.Source", "Schedule of 2024, line 7"), ("Form.CheckedOn.Day", "2"), ("Form.CheckedOn.Month", "3"), ("Form.CheckedOn.Year", "2026"), ("Form.Reason", "Agreed by the board"));
        Assert.Contains("10 years", manager.Text);
        Assert.Contains("Schedule of 2024, line 7", manager.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Auditor)).Open($"/work/disposals/retention/{Town.Children}/Evidence")).Status);
    }

    [Fact]
    public async Task A_disclosure_search_shows_what_it_found_and_saves_it_with_its_marking()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review("About Quillon", Town.Children)));
        await Town.AddEvidence(action, null, "note.txt", "Rang the mother of Quillon");
        await Town.AddEvidence(action, null, "broken.docx", "PK\u0003\u0004 cut off");
        var manager = await (await Heed.As(Town.Manager)).Open("/work/disposals/search");

        await manager.Press("Search all that is held", ("Form.Forms", "Quillon"), ("Form.Reason", "Quillon asked"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Leave the name out of the reason", StringComparison.Ordinal));
        Assert.Contains("Choose what the search is for", manager.Problems);
        await manager.Press("Search all that is held", ("Form.Purpose", "SubjectAccess"), ("Form.Reference", "SAR-7"), ("Form.Reason", "Asked by letter"), ("Form.Forms", "quillon"), ("Form.Partnership", $"{Town.Children}"));
        Assert.Equal(["thead", "tfoot"], manager.Page.QuerySelectorAll("table.heed-marked > * .heed-marking").Where(m => m.TextContent == "OFFICIAL-SENSITIVE - disclosure search").Select(m => m.Closest("thead, tfoot")!.LocalName));
        Assert.Contains("About Quillon", manager.Page.QuerySelector(".heed-marked > tbody")!.TextContent);
        Assert.Contains("note.txt: Rang the mother of Quillon", manager.Text);
        Assert.Contains("broken.docx: no words could be read in it", manager.Page.QuerySelectorAll("table.heed-table")[^1].TextContent);
        Assert.DoesNotContain("uillon", manager.Path);
        await manager.Press("Save as CSV");
        Assert.Contains("OFFICIAL-SENSITIVE - disclosure search\r\n", manager.Page.Source.Text);
        Assert.Contains("\r\nReference,SAR-7\r\n", manager.Page.Source.Text);
        Assert.Contains("\r\nInside files of evidence and documents of reviews,About Quillon,", manager.Page.Source.Text);
        Assert.Contains("\r\nNot searched,About Quillon,", manager.Page.Source.Text);

        await manager.Open("/work/disposals/search");
        Assert.Contains("saved as a file", manager.Text);
        Assert.DoesNotContain("uillon", manager.Text);
        Assert.DoesNotContain("Looked for", (await (await Heed.As(Town.Auditor)).Open("/work/disposals/search")).Text);
    }

    [Fact]
    public async Task Who_may_search_for_one_partnership_reads_which_and_who_may_for_several_chooses()
    {
        var one = await (await Heed.As(Town.AdultsManager)).Open("/work/disposals/search");
        Assert.Contains("For: Town Safeguarding Adults", one.Text);
        await one.Press("Search all that is held", ("Form.Purpose", "SubjectAccess"), ("Form.Reference", "SAR-8"), ("Form.Reason", "Asked by letter"), ("Form.Forms", "nobody at all"));
        Assert.Equal("Disclosure search", one.Heading);

        var two = await (await Heed.As(Town.Manager)).Open("/work/disposals/search");
        Assert.Equal(2, two.Page.QuerySelectorAll("input[name='Form.Partnership'][type=radio]").Length);
        Assert.Empty(two.Page.QuerySelectorAll("input[name='Form.Partnership'][checked]"));
        await two.Press("Search all that is held", ("Form.Purpose", "SubjectAccess"), ("Form.Reference", "SAR-8"), ("Form.Reason", "Asked by letter"), ("Form.Forms", "nobody at all"));
        Assert.Equal("Choose the partnership for which you search", Assert.Single(two.Problems));
        await two.Press("Search all that is held", ("Form.Partnership", $"{Town.Adults}"));
        Assert.Equal("Disclosure search", two.Heading);
    }

    [Fact]
    public async Task An_administrator_and_a_manager_destroy_the_account_of_somebody_who_left()
    {
        var left = await Town.Person("Lena Leaver", Town.Council);
        await Heed.AccountOf(left);
        await Town.The<Heed.Application.People.Commands.LeavePost>().Run(Town.Manager, left.Person!.Value, Town.Today.AddDays(-1), default);
        var administrator = await (await Heed.As(Town.Administrator)).Open($"/work/people/{left.Person}");
        await administrator.Open(administrator.Page.QuerySelectorAll("a").Single(a => a.TextContent == "Ask that their account be destroyed").GetAttribute("href")!);
        await administrator.Press("Ask a second person", ("Form.Cause", "ErasureRequired"), ("Form.Reason", "She asked for it"));
        Assert.Contains("second person must decide", administrator.Text);

        var manager = await (await Heed.As(Town.Manager)).Open(administrator.Path);
        await manager.Press("Destroy it for good");

        Assert.Contains("The account and the e-mail address were destroyed", (await manager.Open($"/work/people/{left.Person}")).Text);
        Assert.DoesNotContain("lena-leaver@", manager.Page.DocumentElement.OuterHtml);
    }
}
