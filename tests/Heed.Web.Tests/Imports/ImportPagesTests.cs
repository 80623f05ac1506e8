using System.Net;
using System.Text;
using Heed.TestKit;

namespace Heed.Web.Tests.Imports;

public sealed class ImportPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private const string Plan = """
        No,Recommendation,Action,Lead,Timescale
        1,Schools should tell the nurse when a child leaves.,Write the form,Head of Housing,Ongoing
        2,Housing should ask who lives in the home.,Add a question,Head of Housing,Ongoing
        """;

    [Fact]
    public async Task A_manager_brings_a_plan_in_settles_its_doubts_corrects_a_row_and_saves()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("Harbour");
        var manager = await heed.As(heed.Town.Manager);

        await Upload(manager, review.Slug, "plan.csv", Plan);
        Assert.Contains("2 recommendations, 2 actions", manager.Text);
        Assert.Contains("2 actions will enter as brought in, incomplete", Flat(manager));

        await manager.Open(manager.Path + "/doubts");
        var dates = manager.Page.QuerySelectorAll("input[name$='.Rule']").Select(e => e.GetAttribute("value")).ToList().IndexOf("open-ended-date");
        await manager.Press("Save these answers", ($"Form.Answers[{dates}].Choice", "SetDate"), ($"Form.Answers[{dates}].Day", "2027-03-31"));
        Assert.Contains("1 answer saved", manager.Text);
        Assert.Contains("Due: 31 March 2027", Flat(manager));

        var import = manager.Path;
        await manager.Open(import + "/rows/2");
        await manager.Press("Add an action", ("Form.Title", "Who lives here"));
        Assert.Equal("Who lives here", manager.Page.QuerySelector("#Form_Title")!.GetAttribute("value"));
        await manager.Press("Save this row", ("Form.Actions[1].Text", ""));
        Assert.Contains("Enter what is to be done, or take this action out", manager.Problems);
        await manager.Press("Save this row", ("Form.Actions[1].Text", "Tell the teams"), ("Form.Actions[1].Person", heed.Town.PoliceLead.Person!.Value.ToString()), ("Form.Actions[1].Due", "2027-01-31"));
        Assert.Contains("The row was corrected", manager.Text);

        await manager.Press("Save, with what is incomplete");
        Assert.Contains("Saved: 2 recommendations and 3 actions", manager.Text);
        Assert.Contains("2 actions to complete", manager.Text);
        Assert.NotNull(manager.Page.QuerySelector("a[href='/work/actions?state=incomplete']"));
        Assert.DoesNotContain("Correct this row", manager.Text);
        using var file = await manager.Http.GetAsync(import + "/file");
        Assert.Equal(Plan, await file.Content.ReadAsStringAsync());

        await Upload(manager, review.Slug, "again.csv", Plan);
        Assert.Contains("This file was brought in already, so nothing was changed", manager.Text);
        Assert.NotNull(manager.Page.QuerySelector($"a[href='{import}']"));
    }

    [Fact]
    public async Task Two_people_who_correct_one_row_both_see_what_the_other_wrote()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("Conflict", heed.Town.Adults);
        var (mary, alan) = (await heed.As(heed.Town.Manager), await heed.As(heed.Town.AdultsManager));
        await Upload(mary, review.Slug, "plan.csv", Plan);
        var import = mary.Path;
        await alan.Open(import + "/rows/1");
        await mary.Open(import + "/rows/1");
        await mary.Press("Save this row", ("Form.Title", "Mary's title"));

        await alan.Press("Save this row", ("Form.Title", "Alan's title"));

        Assert.Contains("Mary's title", alan.Text);
        Assert.Equal("Alan's title", alan.Page.QuerySelector("#Form_Title")!.GetAttribute("value"));
        await alan.Press("Save this row");
        Assert.Contains("The row was corrected", alan.Text);
    }

    [Fact]
    public async Task Each_role_sees_what_is_theirs()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("Roles", heed.Town.Children);
        var manager = await heed.As(heed.Town.Manager);
        await Upload(manager, review.Slug, "roles.csv", Plan);
        var import = manager.Path;

        foreach (var stranger in new[] { heed.Town.PoliceLead, heed.Town.AdultsManager, heed.Town.Administrator })
        {
            var browser = await heed.As(stranger);
            foreach (var page in new[] { "", "/doubts", "/columns", "/rows/1", "/unplaced", "/file" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(import + page)).Status);
            }

            Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/work/imports/new?review={review.Slug}")).Status);
            Assert.DoesNotContain("roles.csv", (await browser.Open("/work/imports")).Text);
        }

        var auditor = await heed.As(heed.Town.Auditor);
        Assert.Equal(HttpStatusCode.OK, (await auditor.Open(import)).Status);
        Assert.DoesNotContain("Correct this row", auditor.Text);
        Assert.Null(auditor.Page.QuerySelector("form[action*='handler=Save'] button"));
        Assert.DoesNotContain("Put this import aside", auditor.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open(import + "/rows/1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await auditor.Open(import + "/file")).Status);
        Assert.Equal("Sign in", (await heed.SignedOut().Open(import)).Heading);
    }

    [Fact]
    public async Task A_file_without_a_plan_says_so_in_one_sentence_and_is_kept()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("Refused");
        var manager = await heed.As(heed.Town.Manager);
        await manager.Open($"/work/imports/new?review={review.Slug}");
        await manager.Press("Read it");
        Assert.NotEmpty(manager.Problems);

        await Upload(manager, review.Slug, "broken.docx", "PK but not a zip");

        Assert.Contains("Could not be read", manager.Text);
        Assert.Contains("The file is kept with Refused", manager.Text);
        await manager.Press("Put this import aside");
        Assert.Contains("The import was put aside", manager.Text);
    }

    [Fact]
    public async Task What_a_column_means_is_said_on_a_page_and_a_passage_is_placed()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("Columns");
        var manager = await heed.As(heed.Town.Manager);
        await Upload(manager, review.Slug, "columns.csv", "Looked at by the Panel each month\n" + Plan.Replace("Lead,", "Wexley,", StringComparison.Ordinal));
        var import = manager.Path;

        await manager.Open(import + "/columns");
        var at = manager.Page.QuerySelectorAll("input[name$='.Heading']").Select(e => e.GetAttribute("value")).ToList().IndexOf("Wexley");
        Assert.Contains("Head of Housing", manager.Text);
        await manager.Press("Read it with these columns", ($"Form.Columns[{at}].ReadAs", "Addressees"));
        Assert.Contains("Read as you said before: “Wexley”", Flat(manager));
        Assert.Contains("For: Head of Housing", manager.Text);

        await manager.Open(import + "/unplaced");
        await manager.Press("Make it a recommendation: passage 1");
        Assert.Contains("The passage is a row now", manager.Text);
        Assert.Contains("3 recommendations", (await manager.Open(import)).Text);
    }

    [Fact]
    public async Task A_newer_version_offers_only_what_it_changed_and_asks_who_agreed_to_its_new_date()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("Newer");
        var manager = await heed.As(heed.Town.Manager);
        var first = Plan.Replace("Housing,Ongoing\n2", "Housing,31/03/2027\n2", StringComparison.Ordinal);
        await Upload(manager, review.Slug, "plan.csv", first);
        await manager.Press("Save, with what is incomplete");

        await Upload(manager, review.Slug, "plan v2.csv", first.Replace("31/03/2027", "30/06/2027", StringComparison.Ordinal));

        Assert.Contains("Take the new date of its actions of Recommendation 1", Flat(manager));
        Assert.Contains("1 recommendation unchanged", Flat(manager));
        Assert.DoesNotContain("Every action has its lead", Flat(manager));
        await manager.Press("Save", ("Take", "0"));
        Assert.Equal(["Enter who agreed to the new date, for example the Joint Review Panel"], manager.Problems);
        await manager.Press("Save", ("AgreedBy", "The panel"));
        Assert.Contains("1 action the newer date or progress", Flat(manager));
    }

    [Fact]
    public async Task The_published_toolkit_gives_its_eighteen_recommendations()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("Toolkit");
        var manager = await heed.As(heed.Town.Manager);
        await Upload(manager, review.Slug, "toolkit.txt", await File.ReadAllTextAsync(Shared.File("01_newcastle_toolkit_flattened.txt"), TestContext.Current.CancellationToken));

        Assert.Contains("18 recommendations", manager.Text);
        await manager.Press("Save");

        Assert.Contains("Saved: 18 recommendations", manager.Text);
        Assert.NotNull(manager.Page.QuerySelector($"a[href='/work/reviews/{review.Slug}']"));
        Assert.Contains("toolkit.txt", (await manager.Open("/work/imports?State=Saved&Words=toolkit")).Text);
    }

    private static async Task Upload(Browser browser, string review, string name, string text)
    {
        await browser.Open($"/work/imports/new?review={review}");
        await browser.Press("Read it", [("Form.File", name, Encoding.UTF8.GetBytes(text))]);
        for (var wait = 0; wait < 100 && browser.Page.QuerySelector("meta[http-equiv=refresh]") is not null; wait++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await browser.Open(browser.Path);
        }
    }

    private static string Flat(Browser browser) => string.Join(' ', browser.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
