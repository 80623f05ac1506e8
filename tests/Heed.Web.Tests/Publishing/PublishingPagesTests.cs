using System.Net;
using Heed.Application.Platform.Writing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Reviews;
using Heed.TestKit;

namespace Heed.Web.Tests.Publishing;

public sealed class PublishingPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private readonly RunningHeed heed = running.Heed;

    private Town Town => heed.Town;

    [Fact]
    public async Task A_review_goes_to_the_public_by_the_pages_alone()
    {
        var review = await Town.Review("By the pages");
        await Town.ApprovedAnswer(await Town.Recommendation(review, "1", "One thing", "The partnership should do it."), "It was done.");
        var manager = await heed.As(Town.Manager);

        await manager.Open($"/work/publishing/{review.Slug}");
        Assert.Contains("The public words have not been written yet", manager.Text);
        Assert.DoesNotContain(manager.Page.QuerySelectorAll("a"), a => a.TextContent == "Submit an edition");
        await manager.Open($"/work/publishing/{review.Slug}/words");
        await manager.Press("Save", ("Form.Title", "By the pages, for the public"), ("Form.WhatHappened", "Something happened."), ("Form.AgreedBy", "the partnership"));
        Assert.Contains("Enter the day on which it was agreed", manager.Problems);
        await manager.Press("Save", ("Form.AgreedOn.Day", "1"), ("Form.AgreedOn.Month", "3"), ("Form.AgreedOn.Year", "2026"));
        Assert.Equal($"/work/publishing/{review.Slug}", manager.Path);
        Assert.Contains("There is no summary", manager.Text);
        Assert.Equal("By the pages, for the public", (await manager.Open($"/work/publishing/{review.Slug}/preview")).Heading);
        Assert.Contains("Not published", manager.Text);
        await manager.Open($"/work/publishing/{review.Slug}/preview/toolkit/local/1");
        Assert.Contains("It was done.", manager.Text);

        await manager.Open($"/work/publishing/{review.Slug}/submit");
        await manager.Press("Submit for publication");
        Assert.Contains("Edition 1 waits for a second person", manager.Text);
        await manager.Open($"/work/publishing/{review.Slug}/publish");
        Assert.Contains("You prepared this edition, so somebody else must publish it", manager.Text);
        Assert.DoesNotContain(manager.Page.QuerySelectorAll("button"), b => b.TextContent.Trim() == "Publish now");

        var chair = await heed.As(Town.Chair);
        await chair.Open($"/work/publishing/{review.Slug}/publish");
        Assert.Contains("By the pages, for the public", chair.Text);
        await chair.Press("Publish now");
        Assert.Contains("Edition 1 is public since", chair.Text);
        Assert.Equal("By the pages, for the public", (await heed.SignedOut().Open($"/reviews/{review.Slug}")).Heading);

        await chair.Open($"/work/publishing/{review.Slug}/withdraw");
        await chair.Press("Withdraw it");
        Assert.Contains("Enter the explanation that the public will read in its place", chair.Problems);
        await chair.Press("Withdraw it", ("Form.Reason", "A mistake was found"));
        Assert.Contains("Nothing of this review is public", chair.Text);
    }

    [Fact]
    public async Task What_the_identification_key_stops_is_told_where_it_stands_and_there_is_no_button()
    {
        var review = await Town.ReadyReview("Named by mistake", 1, Town.Children);
        var key = (await Town.The<SetUpIdentificationKey>().Run(Town.Manager, review.Id, default)).Value.Id;
        await Town.The<NameKeyHolder>().Run(Town.Manager, key, Town.Chair.Person!.Value, default);
        await Town.The<WriteKeyEntry>().Run(Town.Chair, key, KeyEntryKind.Person, "Oriel Larkfield", "Mother", [], default);
        await Town.The<WritePublicWords>().Run(Town.Manager, review.Slug, Town.Words("Named by mistake") with { Summary = "Oriel Larkfield asked for help." }, null, default);
        Assert.True((await Town.Submit(review)).IsDone);
        var manager = await heed.As(Town.Manager);
        Assert.Contains("The summary: the real name behind “Mother” stands there", (await manager.Open($"/work/publishing/{review.Slug}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Larkfield", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("worth another look", manager.Text, StringComparison.Ordinal);
        await Town.The<WritePublicWords>().Run(Town.Manager, review.Slug, Town.Words("Named by mistake") with { Summary = "She failed to engage." }, null, default);
        Assert.Contains("1 place in the words worth another look", (await manager.Open($"/work/publishing/{review.Slug}")).Text, StringComparison.Ordinal);
        Assert.Contains("The summary says “failed to engage”.", manager.Text, StringComparison.Ordinal);

        var chair = await heed.As(Town.Chair);
        await chair.Open($"/work/publishing/{review.Slug}/publish");

        Assert.Contains("This edition says what must not be known", chair.Text, StringComparison.Ordinal);
        Assert.Contains("The summary: the real name behind “Mother” stands there. Put the pseudonym in its place", chair.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(chair.Page.QuerySelectorAll("button"), b => b.TextContent.Trim() == "Publish now");
        Assert.Contains(chair.Page.QuerySelectorAll("a"), a => a.TextContent.Trim() == "Return it to be changed");
    }

    [Fact]
    public async Task An_answer_approved_after_the_edition_was_frozen_is_said_before_publishing()
    {
        var town = running.Heed.Town;
        var review = await town.ReadyReview("Frozen too early");
        var late = await town.Recommendation(review, "9", "Late", "Agencies should ask who lives in the house.");
        Assert.True((await town.Submit(review)).IsDone);
        var chair = await running.Heed.As(town.Chair);
        Assert.DoesNotContain("approved after this edition was frozen", (await chair.Open($"/work/publishing/{review.Slug}/publish")).Text, StringComparison.Ordinal);

        await town.ApprovedAnswer(late, "The form asks it.");

        Assert.Contains("1 public answer was approved after this edition was frozen", (await chair.Open($"/work/publishing/{review.Slug}/publish")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_review_says_why_it_cannot_be_published_and_the_button_refuses_too()
    {
        var review = await Town.ReadyReview("Held back", 1);
        await Town.Submit(review);
        var chair = await heed.As(Town.Chair);
        await chair.Open($"/work/publishing/{review.Slug}/publish");
        Assert.Contains(chair.Page.QuerySelectorAll("button"), b => b.TextContent.Trim() == "Publish now");

        await Town.The<Writer>().Change<Review>(new Ask(Town.Chair, ReviewAccess.CanHoldReview, "put the review on hold"), r => r.Id == review.Id, null, (found, scene) =>
            found.PlaceHold(HoldKind.CriminalProceedings, HoldStops.Publication, Town.Today, null, Town.Today.AddDays(30), "the police", "A trial", scene.Stamp), default);
        await chair.Press("Publish now");

        Assert.Contains(chair.Problems, p => p.StartsWith("Publishing must wait: criminal proceedings", StringComparison.Ordinal));
        Assert.DoesNotContain(chair.Page.QuerySelectorAll("button"), b => b.TextContent.Trim() == "Publish now");
        Assert.Equal(HttpStatusCode.NotFound, (await heed.SignedOut().Open($"/reviews/{review.Slug}")).Status);
    }

    [Fact]
    public async Task The_second_person_returns_an_edition_with_what_should_be_changed()
    {
        var review = await Town.ReadyReview("Sent back", 1);
        await Town.Submit(review);
        var chair = await heed.As(Town.Chair);

        await chair.Open($"/work/publishing/{review.Slug}/return");
        await chair.Press("Return it", ("Form.Reason", "  "));
        Assert.Contains("Enter what should be changed", chair.Problems);
        await chair.Press("Return it", ("Form.Reason", "The summary names a school"));

        Assert.Contains("The summary names a school", chair.Text);
        Assert.Contains("Returned by Cora Chair", chair.Text);
        await chair.Open($"/work/publishing/{review.Slug}/editions/1/toolkit/local/1");
        Assert.Contains("Edition 1 as it was frozen", chair.Text);
    }

    [Fact]
    public async Task Somebody_elses_words_are_shown_beside_what_was_typed_and_the_next_press_saves()
    {
        var review = await Town.ReadyReview("Two at once", 1);
        var one = await heed.As(Town.Manager);
        var two = await heed.As(Town.Manager);
        await one.Open($"/work/publishing/{review.Slug}/words");
        await two.Open($"/work/publishing/{review.Slug}/words");

        await one.Press("Save", ("Form.Summary", "The summary of one"));
        await two.Press("Save", ("Form.Summary", "The summary of two"));
        Assert.Contains("Somebody else saved this while you were typing", two.Text);
        Assert.Contains("The summary of one", two.Text);
        await two.Press("Save");

        Assert.Contains("The summary of two", (await two.Open($"/work/publishing/{review.Slug}/preview")).Text);
    }

    [Fact]
    public async Task A_private_preview_shows_the_same_pages_marked_and_leads_nowhere_else()
    {
        var review = await Town.ReadyReview("For their eyes");
        var manager = await heed.As(Town.Manager);
        await manager.Open($"/work/publishing/{review.Slug}/links");
        await manager.Press("Make a link", ("Form.MadeFor", "the family"), ("Form.LastDay.Day", "9"), ("Form.LastDay.Month", "3"), ("Form.LastDay.Year", "2026"));
        var link = manager.Page.QuerySelector("[data-link]")!.TextContent;
        Assert.Null((await manager.Open($"/work/publishing/{review.Slug}/links")).Page.QuerySelector("[data-link]"));

        var family = heed.SignedOut();
        using (var raw = await family.Http.GetAsync(new Uri(link)))
        {
            Assert.Equal("no-store", raw.Headers.CacheControl!.ToString());
            Assert.Contains("noindex", raw.Headers.GetValues("X-Robots-Tag").Single());
            Assert.False(raw.Headers.Contains("Set-Cookie"));
        }

        var root = new Uri(link).AbsolutePath;
        foreach (var part in new[] { "", "/toolkit", "/toolkit/local/1", "/toolkit/national" })
        {
            await family.Open(root + part);
            Assert.Equal(HttpStatusCode.OK, family.Status);
            Assert.Contains("Private preview for the family, until 9 March 2026. Not published.", family.Text);
            Assert.All(family.Page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!),
                href => Assert.True(href.StartsWith(root, StringComparison.Ordinal) || href is "/help" or "/accessibility" or "/about", href));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await family.Open(root + "x")).Status);
        await manager.Press("End it now (the family)");
        Assert.Contains("Ended by Mary Manager", manager.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await family.Open(root)).Status);
    }

    [Fact]
    public async Task Each_role_sees_and_may_do_what_is_its_own()
    {
        var review = await Town.ReadyReview("Roles", 1);
        await Town.Submit(review);
        string[] pages = ["", "/words", "/submit", "/publish", "/return", "/withdraw", "/links", "/preview", "/editions/1"];

        await Answers(Town.Manager, HttpStatusCode.OK, pages);
        await Answers(Town.Chair, HttpStatusCode.OK, "", "/publish", "/return", "/withdraw", "/preview", "/editions/1");
        await Answers(Town.Chair, HttpStatusCode.Forbidden, "/words", "/submit", "/links");
        await Answers(Town.Auditor, HttpStatusCode.OK, "", "/preview", "/editions/1");
        await Answers(Town.Auditor, HttpStatusCode.Forbidden, "/words", "/submit", "/publish", "/return", "/withdraw", "/links");
        foreach (var stranger in new[] { Town.AdultsManager, Town.PoliceLead, Town.Administrator })
        {
            await Answers(stranger, HttpStatusCode.NotFound, pages);
        }

        async Task Answers(Heed.Domain.People.Actor actor, HttpStatusCode status, params string[] at)
        {
            var browser = await heed.As(actor);
            foreach (var part in at)
            {
                Assert.Equal((actor.Name, part, status), (actor.Name, part, (await browser.Open($"/work/publishing/{review.Slug}{part}")).Status));
            }
        }
    }

    [Fact]
    public async Task The_list_shows_a_manager_their_publications_and_a_stranger_none()
    {
        await Town.ReadyReview("Listed for its owners", 1);

        Assert.Contains("Listed for its owners", (await (await heed.As(Town.Manager)).Open("/work/publishing")).Text);
        Assert.Contains("Listed for its owners", (await (await heed.As(Town.Manager)).Open("/work/publishing?state=BeingWritten&find=listed")).Text);
        Assert.DoesNotContain("Listed for its owners", (await (await heed.As(Town.PoliceLead)).Open("/work/publishing")).Text);
    }
}
