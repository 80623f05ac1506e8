using System.Net;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Reviews;

public sealed class ReviewPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private readonly RunningHeed heed = running.Heed;

    [Fact]
    public async Task The_list_shows_a_manager_their_reviews_and_a_stranger_none()
    {
        await heed.Town.Review("Seen only by the owners", heed.Town.Children);

        Assert.Contains("Seen only by the owners", (await (await heed.As(heed.Town.Manager)).Open("/work/reviews")).Text);
        Assert.DoesNotContain("Seen only by the owners", (await (await heed.As(heed.Town.PoliceLead)).Open("/work/reviews")).Text);
        Assert.Contains("No review fits", (await (await heed.As(heed.Town.Manager)).Open("/work/reviews?words=nosuchword")).Text);
    }

    [Fact]
    public async Task Signed_out_the_list_asks_to_sign_in()
    {
        var visitor = await heed.SignedOut().Open("/work/reviews");

        Assert.Equal("Sign in", visitor.Heading);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task A_manager_of_two_partnerships_opens_a_joint_review()
    {
        var browser = await (await heed.As(heed.Town.Manager)).Open("/work/reviews/open");
        await browser.Press("Open the review", ("Form.Title", ""));
        Assert.Equal(["Enter a title", "Choose the partnership that owns it, or several", "Choose the type of review"], browser.Problems);

        await browser.Press("Open the review", ("Form.Title", "Crossing over"), ("Form.Type", "joint-review"), ("Form.Owners", heed.Town.Children.ToString()), ("Form.Owners", heed.Town.Adults.ToString()));

        Assert.Equal("/work/reviews/crossing-over", browser.Path);
        Assert.Equal("Crossing over", browser.Heading);
        Assert.Contains("The review was opened", browser.Text);
        Assert.Contains("Town Safeguarding Children Partnership and Town Safeguarding Adults Board", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("a[href='/work/imports/new?review=crossing-over']"));
    }

    [Fact]
    public async Task A_manager_of_one_partnership_is_not_asked_and_cannot_choose_another()
    {
        var browser = await (await heed.As(heed.Town.AdultsManager)).Open("/work/reviews/open");
        Assert.Contains("It will belong to Town Safeguarding Adults Board", browser.Text);
        Assert.Null(browser.Page.QuerySelector("[name='Form.Owners']"));

        await browser.Press("Open the review", ("Form.Title", "Only ours"), ("Form.Type", "learning-review"));
        Assert.Equal("/work/reviews/only-ours", browser.Path);

        await browser.Open("/work/reviews/open");
        var token = browser.Page.QuerySelector("main input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var forged = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.Title", "Not ours"), new("Form.Type", "learning-review"), new("Form.Owners", heed.Town.Children.ToString())]);
        using var answer = await browser.Http.PostAsync(new Uri("/work/reviews/open", UriKind.Relative), forged);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Not ours", (await (await heed.As(heed.Town.Manager)).Open("/work/reviews")).Text);
    }

    [Fact]
    public async Task What_each_role_finds_at_each_page()
    {
        var review = await heed.Town.Review("Children only", heed.Town.Children);
        var reviewer = await heed.Town.Person("Rita Reviewer", heed.Town.Council, (Role.Reviewer, review.ScopeId));
        var at = $"/work/reviews/{review.Slug}";
        string[] pages = [at, $"{at}/describe", $"{at}/stage", $"{at}/hold", $"{at}/findings", "/work/reviews/open", "/work/reviews/sources/register"];

        Assert.Equal("200 200 200 200 200 200 200", await Statuses(heed.Town.Manager));
        Assert.Equal("200 403 403 200 403 403 403", await Statuses(heed.Town.Chair));
        Assert.Equal("200 403 403 403 200 403 403", await Statuses(reviewer));
        Assert.Equal("200 403 403 403 403 403 403", await Statuses(heed.Town.Auditor));
        Assert.Equal("404 404 404 404 404 200 200", await Statuses(heed.Town.AdultsManager));
        Assert.Equal("404 404 404 404 404 403 403", await Statuses(heed.Town.PoliceLead));
        Assert.Equal("404 404 404 404 404 403 403", await Statuses(heed.Town.Administrator));

        async Task<string> Statuses(Actor actor)
        {
            var browser = await heed.As(actor);
            var statuses = new List<int>();
            foreach (var page in pages)
            {
                statuses.Add((int)(await browser.Open(page)).Status);
                if (browser.Status == HttpStatusCode.Forbidden)
                {
                    Assert.Contains("may", browser.Text);
                }
            }

            return string.Join(' ', statuses);
        }
    }

    [Fact]
    public async Task Buttons_that_a_person_may_not_press_are_not_shown_to_them()
    {
        var review = await heed.Town.Review("Shown to all", heed.Town.Children);

        async Task<string> Links(Actor actor) => string.Join(' ', (await (await heed.As(actor)).Open($"/work/reviews/{review.Slug}")).Page.QuerySelectorAll("main a")
            .Select(a => a.GetAttribute("href")!).Where(h => h.Contains(review.Slug, StringComparison.Ordinal) || h.Contains("source=", StringComparison.Ordinal)).Select(h => h.Split('/')[^1].Split('?')[0]).Distinct());

        Assert.Equal($"{review.Slug} course work documents learning returns new add restrict stage key describe findings hold", await Links(heed.Town.Manager));
        Assert.Equal($"{review.Slug} course work documents learning returns restrict key hold", await Links(heed.Town.Chair));
        Assert.Equal($"{review.Slug} course work documents learning key", await Links(heed.Town.Auditor));
    }

    [Fact]
    public async Task The_second_editor_sees_both_versions_and_saves_with_the_next_press()
    {
        var review = await heed.Town.Review("Before", heed.Town.Children);
        var (first, second) = (await heed.As(heed.Town.Manager), await heed.As(heed.Town.Manager));
        await first.Open($"/work/reviews/{review.Slug}/describe");
        await second.Open($"/work/reviews/{review.Slug}/describe");
        await first.Press("Save", ("Form.Title", "By the first"), ("Form.Pseudonyms", "Rowan\r\nAsh"));
        Assert.Contains("Rowan, Ash", first.Text);

        await second.Press("Save", ("Form.Title", "By the second"), ("Form.LeadReviewer", "Dana Field"));

        Assert.Equal(["Somebody else saved this while you were typing. Nothing you typed is lost"], second.Problems);
        var both = second.Page.QuerySelector("#conflict-title")!.ParentElement!.TextContent;
        Assert.Contains("By the first", both);
        Assert.Contains("By the second", both);
        Assert.Contains("Dana Field", both);
        Assert.Equal("By the second", second.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        await second.Press("Save");
        Assert.Equal("By the second", second.Heading);
    }

    [Fact]
    public async Task A_hold_is_placed_shown_looked_at_and_lifted()
    {
        var review = await heed.Town.Review("To be held", heed.Town.Children);
        var browser = await (await heed.As(heed.Town.Manager)).Open($"/work/reviews/{review.Slug}/hold");
        (string, string)[] said = [("Form.Kind", "Inquest"), ("Form.Stops", "Publication"), ("Form.Stops", "FamilyContact"), ("Form.AskedBy", "The coroner’s officer"), ("Form.Reason", "Until the inquest has concluded")];

        await browser.Press("Put on hold", [.. said, ("Form.Since", "2030-01-01"), ("Form.LookAgainOn.Day", "31"), ("Form.LookAgainOn.Month", "6"), ("Form.LookAgainOn.Year", "2031")]);
        Assert.Equal(["A hold cannot begin in the future; enter the day it was asked for", "31 June is not a real date"], browser.Problems);
        await browser.Press("Put on hold", ("Form.LookAgainOn", "2031-06-30"));
        Assert.Equal(["A hold cannot begin in the future; enter the day it was asked for", "Ask again within a year, so that a hold is never forgotten; it can be kept on again then"], browser.Problems);
        Assert.Equal("The coroner’s officer", browser.Page.QuerySelector("[name='Form.AskedBy']")!.GetAttribute("value"));
        await browser.Press("Put on hold", ("Form.Since", "2026-03-01"), ("Form.LookAgainOn", "2026-04-01"));
        Assert.Contains("Inquest since 1 March 2026: it stops publication and contact with family.", browser.Text);
        Assert.Contains("Its end is not known. Look at it again on 1 April 2026.", browser.Text);
        Assert.Contains("On hold", (await (await heed.As(heed.Town.Chair)).Open("/work/reviews?onHold=true")).Text);

        await browser.Open($"/work/reviews/{review.Slug}/stage");
        await browser.Press("Save", ("Form.Stage", "published"), ("Form.On", "2026-03-02"));
        Assert.StartsWith("Publishing must wait: inquest since 1 March 2026", Assert.Single(browser.Problems));

        await browser.Open($"/work/reviews/{review.Slug}");
        await browser.Open(browser.Page.QuerySelector(".govuk-notification-banner__link")!.GetAttribute("href")!);
        await browser.Press("Save", ("Form.End", "unknown"), ("Form.LookAgainOn", "2026-05-01"));
        Assert.Contains("Look at it again on 1 May 2026", browser.Text);
        await browser.Open(browser.Page.QuerySelector(".govuk-notification-banner__link")!.GetAttribute("href")!);
        await browser.Press("Save", ("Form.End", "lift"));
        Assert.Equal(["Enter why the hold may be lifted, and who said so"], browser.Problems);
        await browser.Press("Save", ("Form.LiftReason", "The inquest concluded"));
        Assert.Contains("ended on 2 March 2026, lifted by Mary Manager. The inquest concluded", browser.Text);
        Assert.Null(browser.Page.QuerySelector(".govuk-notification-banner__link"));
    }

    [Fact]
    public async Task Findings_and_the_stage_are_changed()
    {
        var review = await heed.Town.Review("Found", heed.Town.Children);
        var browser = await (await heed.As(heed.Town.Manager)).Open($"/work/reviews/{review.Slug}/findings");

        await browser.Press("Save", ("Form.Title", "Housing"));
        Assert.Equal(["Enter what the review found", "Choose what the finding is about"], browser.Problems);
        await browser.Press("Save", ("Form.Kind", "GoodPractice"), ("Form.Text", "She was heard"));
        Assert.Contains("She was heard", browser.Text);
        await browser.Open(browser.Page.QuerySelectorAll("main a").First(a => a.TextContent.Contains("this finding", StringComparison.Ordinal)).GetAttribute("href")!);
        await browser.Press("Save", ("Form.Text", "She was heard, and believed"));
        Assert.Contains("She was heard, and believed", browser.Text);
        await browser.Open($"/work/reviews/{review.Slug}/stage");
        await browser.Press("Save", ("Form.Stage", "underWay"), ("Form.On", "2026-03-02"));
        Assert.Equal([], browser.Problems);
        Assert.Contains("It is written down: Review work begun", browser.Text);
        Assert.Contains("Wrote down a stage", browser.Text);
    }

    [Fact]
    public async Task A_source_is_registered_changed_and_seen_by_its_owners_only()
    {
        var browser = await (await heed.As(heed.Town.AdultsManager)).Open("/work/reviews/sources/register");
        await browser.Press("Register the source", ("Form.Kind", "Coroner"), ("Form.Title", "A report to prevent future deaths"), ("Form.DatedOn", "2026-02-01"));
        Assert.Equal("A report to prevent future deaths", browser.Heading);
        Assert.Contains("Coroner’s report", browser.Text);
        var address = browser.Path;

        await browser.Open($"{address}/change");
        await browser.Press("Save", ("Form.Title", "A report about a bridge"));
        Assert.Equal("A report about a bridge", browser.Heading);
        Assert.Contains("A report about a bridge", (await browser.Open("/work/reviews/sources?kind=Coroner")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await heed.As(heed.Town.Auditor)).Open(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await heed.As(heed.Town.PoliceLead)).Open($"{address}/change")).Status);
    }
}
