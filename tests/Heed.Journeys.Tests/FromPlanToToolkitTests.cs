using System.Globalization;
using Heed.Application.Platform.Database;
using Heed.TestKit;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>The main job, as a new user would do it.</summary>
public sealed class FromPlanToToolkitTests
{
    [Theory, OnBothDatabases]
    public async Task A_manager_brings_a_plan_in_and_the_public_reads_what_was_done(DatabaseKind kind)
    {
        var plan = Fixtures.Toolkit();
        await using var heed = await RunningHeed.OnLoopback(kind);
        var manager = await Person.SignedIn(heed, await heed.AccountOf(heed.Town.Manager));

        await OpenReview(manager);
        await BringIn(manager, plan);
        await SubmitAnswers(manager);
        var chair = await Person.SignedIn(heed, await heed.AccountOf(heed.Town.Chair));
        await ApproveAnswers(chair, manager.Url);
        await SubmitEdition(manager);
        await Publish(chair);

        await chair.Locator("header").GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await ReadFromFirstToLastAndBack(chair);
    }

    private static async Task OpenReview(IPage page)
    {
        await page.GotoAsync("/work/reviews/open");
        await page.GetByLabel("Joint review", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("A joint review");
        await page.GetByLabel("Town Safeguarding Children Partnership").CheckAsync();
        await page.GetByLabel("Town Safeguarding Adults Board").CheckAsync();
        await page.Press("Open the review");
        Assert.Contains("A joint review", await page.Heading(), StringComparison.Ordinal);
    }

    private static async Task BringIn(IPage page, string plan)
    {
        await page.Follow("Bring in recommendations from a document");
        await page.GetByLabel("The document").SetInputFilesAsync(plan);
        await page.Press("Read it");
        await page.GetByText("18 recommendations").First.WaitForAsync();
        await Accessibility.MustBeClean(page);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = new("^Save") }).First.ClickAsync();
        await page.GetByText("What was saved").First.WaitForAsync();
        await page.Follow("18 drafts to read and submit");
    }

    private static async Task SubmitAnswers(IPage page)
    {
        await page.Press("Submit all drafts");
        await page.GetByText("18 public answers").Or(page.GetByText("18 answers")).Or(page.GetByText("submitted")).First.WaitForAsync();
    }

    private static async Task ApproveAnswers(IPage page, string list)
    {
        for (var answer = 0; answer < 18; answer++)
        {
            if (!page.Url.Contains("/approve", StringComparison.Ordinal))
            {
                await page.GotoAsync(list);
                await page.Locator("main a[href*='/approve']").First.ClickAsync();
            }

            var read = page.Url;
            await page.Press("Approve");
            await page.HasLeft(read);
        }
    }

    private static async Task SubmitEdition(IPage page)
    {
        await page.GotoAsync("/work/publishing/a-joint-review/words");
        await page.GetByLabel("What happened").FillAsync("Several people were harmed over a long time by people whom they had trusted. Agencies that knew them did not yet see the whole.");
        await page.GetByLabel("Summary").FillAsync("The review looked at how agencies worked together, and made 18 recommendations.");
        await page.Press("Save");
        await page.Follow("Submit an edition");
        await page.Press("Submit for publication");
        await page.GetByText("submitted").First.WaitForAsync();
    }

    private static async Task Publish(IPage page)
    {
        await page.GotoAsync("/work/publishing/a-joint-review/publish");
        await page.Press("Publish now");
        await page.GetByText("published").First.WaitForAsync();
    }

    private static async Task ReadFromFirstToLastAndBack(IPage page)
    {
        var deadline = DateTime.UtcNow.AddSeconds(5);
        do
        {
            await page.GotoAsync("/reviews/a-joint-review/toolkit");
        }
        while (!(await page.ContentAsync()).Contains("Start with the first", StringComparison.Ordinal) && DateTime.UtcNow < deadline);

        await page.Follow("Start with the first");
        for (var number = 1; number <= 18; number++)
        {
            await AtNumber(page, number);
            if (number < 18)
            {
                await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Next") }).First.ClickAsync();
            }
        }

        for (var number = 17; number >= 1; number--)
        {
            await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Previous") }).First.ClickAsync();
            await AtNumber(page, number);
        }

        await Accessibility.MustBeClean(page);
    }

    private static async Task AtNumber(IPage page, int number)
    {
        await page.GetByText(string.Create(CultureInfo.InvariantCulture, $"{number} of 18")).First.WaitForAsync();
        Assert.EndsWith($"/toolkit/local/{number}", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Heading, new() { Name = "What the report said" }).WaitForAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "What we did" }).WaitForAsync();
    }
}
