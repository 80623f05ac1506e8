using Heed.Application.Publishing;
using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using Heed.Application.Platform.Writing;
using Heed.Application.Publishing.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Heed.Web.Platform.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Web.Tests.Publishing;

public sealed class PublicPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private readonly RunningHeed heed = running.Heed;

    private Town Town => heed.Town;

    [Fact]
    public async Task Signed_out_nothing_unpublished_can_be_reached_and_what_is_published_can()
    {
        var draft = await Town.ReadyReview("Hidden draft", 1);
        await Town.Submit(draft);
        var open = await Town.PublishedReview("Shown to all", 1);
        var visitor = heed.SignedOut();

        foreach (var path in new[] { $"/reviews/{draft.Slug}", $"/reviews/{draft.Slug}/toolkit", $"/reviews/{draft.Slug}/toolkit/local/1", $"/reviews/{draft.Slug}/toolkit/national", $"/preview/{draft.Slug}", "/preview/x/toolkit" })
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await visitor.Open(path)).Status));
            Assert.Equal("We cannot find this page", visitor.Heading);
            Assert.DoesNotContain("Hidden draft", visitor.Text);
        }

        foreach (var path in new[] { $"/work/publishing/{draft.Slug}", $"/work/publishing/{draft.Slug}/preview", $"/work/publishing/{draft.Slug}/editions/1/toolkit" })
        {
            Assert.Equal("Sign in", (await visitor.Open(path)).Heading);
        }

        await VersionIsSeen();
        foreach (var path in new[] { "/", "/reviews", "/reviews?partnership=town-children", "/partnerships/town-children" })
        {
            await visitor.Open(path);
            Assert.Contains("Shown to all", visitor.Text);
            Assert.DoesNotContain("Hidden draft", visitor.Text);
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/reviews/{open.Slug}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/reviews/{open.Slug}/toolkit/local/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/reviews/{open.Slug}/toolkit/local")).Status);
    }

    [Fact]
    public async Task The_first_page_of_a_review_says_what_happened_how_far_it_is_and_where_to_get_help()
    {
        var review = await Town.PublishedReview("A whole landing page", 3, Town.Children, Town.Adults);

        var page = await heed.SignedOut().Open($"/reviews/{review.Slug}");

        Assert.Equal("A whole landing page", page.Heading);
        Assert.Contains("Published on 2 March 2026 by Town Safeguarding Children Partnership and Town Safeguarding Adults Board", page.Text);
        Assert.Contains("A young person was harmed", page.Text);
        Assert.Equal("three years", page.Page.QuerySelector("main strong")!.TextContent);
        Assert.Contains("Position on 2 March 2026: 3 local recommendations: 2 answered without actions listed and 1 not started. 1 of 3 answers says what difference was made.", page.Text);
        Assert.Contains("the partnership has approved what it says was done", page.Text);
        Assert.Contains("What is said here was agreed by both partnerships on 20 February 2026; the numbers are those of 2 March 2026.", page.Text);
        Assert.Contains("always dial 999", page.Text);
        Assert.Equal("https://video.example/three", page.Page.QuerySelectorAll("main a").OfType<IHtmlAnchorElement>().First(a => a.TextContent.StartsWith("Watch", StringComparison.Ordinal)).Href);
        Assert.Contains("A practitioner says what changed.", page.Page.QuerySelectorAll("details").Select(d => d.TextContent).Last());
        Assert.NotNull(page.Page.QuerySelector(".govuk-exit-this-page"));
    }

    [Fact]
    public async Task Next_leads_through_every_page_and_previous_leads_all_the_way_back()
    {
        var review = await Town.PublishedReview("A long walk", 18);
        var browser = await heed.SignedOut().Open($"/reviews/{review.Slug}/toolkit");
        Assert.Equal(18, browser.Page.QuerySelectorAll(".heed-contents")[0].Children.Length);

        var there = await Walk(browser, "/toolkit/local/1", "next");
        var back = await Walk(browser, there[^1], "prev");

        Assert.Equal(21, there.Count);
        Assert.Equal([.. Enumerable.Range(1, 18).Select(n => $"/reviews/{review.Slug}/toolkit/local/{n}"), $"/reviews/{review.Slug}/toolkit/regional/1", $"/reviews/{review.Slug}/toolkit/national", $"/reviews/{review.Slug}/toolkit/national/1"], there);
        Assert.Equal(there.Reverse(), back);

        async Task<IReadOnlyList<string>> Walk(Browser walker, string from, string step)
        {
            var seen = new List<string>();
            for (var path = from.StartsWith("/reviews", StringComparison.Ordinal) ? from : $"/reviews/{review.Slug}{from}"; path is not null;)
            {
                await walker.Open(path);
                Assert.Equal((path, HttpStatusCode.OK), (path, walker.Status));
                Assert.DoesNotContain(path, seen);
                seen.Add(path);
                path = (walker.Page.QuerySelector($"a[rel={step}]") as IHtmlAnchorElement)?.PathName;
            }

            return seen;
        }
    }

    [Fact]
    public async Task A_recommendation_shows_both_sides_its_printed_number_and_where_it_stands()
    {
        var review = await Town.PublishedReview("Both sides");

        var page = await heed.SignedOut().Open($"/reviews/{review.Slug}/toolkit/local/2");

        Assert.Equal("Local matter 2", page.Heading);
        Assert.Equal("Both sides: local recommendation 2", page.Page.QuerySelector(".govuk-caption-l")!.TextContent);
        Assert.Equal(["The partnership should do thing 2.", "It should report."], page.Page.QuerySelectorAll(".heed-side:first-child p").Select(p => p.TextContent));
        Assert.Contains("We did thing 2.", page.Page.QuerySelector(".heed-side--did")!.TextContent);
        Assert.Contains("We have not yet checked this.", page.Text);
        Assert.Contains("The partnership has not said that anything remains to be done.", page.Text);
        Assert.Contains("The report asked: Town Hospitals.", page.Text);
        Assert.Equal("2 of 3", page.Page.QuerySelector(".heed-position")!.TextContent);

        await page.Open($"/reviews/{review.Slug}/toolkit/local/3");
        Assert.Contains("The partnership has not yet published what was done.", page.Text);
        Assert.DoesNotContain("What difference it made", page.Text);
    }

    [Fact]
    public async Task What_is_served_from_memory_is_byte_for_byte_what_was_rendered_and_sets_no_cookie()
    {
        var review = await Town.PublishedReview("Byte for byte", 1);
        await VersionIsSeen();
        var memory = heed.Services.GetRequiredService<PublicBytes>();
        var manager = await heed.As(Town.Manager);
        foreach (var path in new[] { "/", "/reviews", "/help", "/about", "/accessibility", "/partnerships/town-children", $"/reviews/{review.Slug}", $"/reviews/{review.Slug}/toolkit", $"/reviews/{review.Slug}/toolkit/local/1", $"/reviews/{review.Slug}/toolkit/national" })
        {
            // Somebody who is signed in asks first: what they see is kept for all.
            using var rendered = await manager.Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.OK), (path, rendered.StatusCode));
            Assert.NotNull(memory.Present?.Find(path));
            using var served = await heed.SignedOut().Http.GetAsync(new Uri(path, UriKind.Relative));
            using var aside = await heed.SignedOut().Http.GetAsync(new Uri(path + "?again=1", UriKind.Relative));

            var bytes = await rendered.Content.ReadAsByteArrayAsync();
            Assert.Equal(bytes, await served.Content.ReadAsByteArrayAsync());
            Assert.Equal(bytes, await aside.Content.ReadAsByteArrayAsync());
            Assert.DoesNotContain("Mary Manager", await served.Content.ReadAsStringAsync());
            foreach (var answer in new[] { rendered, served, aside })
            {
                Assert.False(answer.Headers.Contains("Set-Cookie"));
                Assert.Equal(rendered.Headers.ETag, answer.Headers.ETag);
                Assert.Equal(Headers(rendered), Headers(answer));
            }
        }

        static string Headers(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
            .Where(h => h.Key != "Date").Select(h => $"{h.Key}: {string.Join(',', h.Value)}").Order());
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so_and_head_answers_without_a_body()
    {
        var http = heed.SignedOut().Http;
        await VersionIsSeen();
        using var first = await http.GetAsync(new Uri("/help", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/help");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again);
        using var head = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/help"));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_publication_a_change_and_a_withdrawal_each_take_effect_within_a_second()
    {
        var review = await Town.PublishedReview("In a second", 1);
        var visitor = heed.SignedOut();
        var path = $"/reviews/{review.Slug}";
        await Becomes(() => visitor.Open(path), v => v.Heading == "In a second");

        await Town.The<WritePublicWords>().Run(Town.Manager, review.Slug, Town.Words("Put right"), null, default);
        await Town.The<Writer>().Change<PublicAnswer>(new Ask(Actor.Heed, RecommendationAccess.CanDraftAnswers, "rewrote"), a => a.ScopeId == review.ScopeId, null,
            (answer, scene) => answer.Rewrite("Rewritten in secret", "", "", scene.Stamp), default);
        await Task.Delay(400);
        Assert.Equal("In a second", (await visitor.Open(path)).Heading);
        Assert.DoesNotContain("Rewritten in secret", (await visitor.Open(path + "/toolkit/local/1")).Text);

        await Town.Submit(review, "The title");
        Assert.Equal("In a second", (await visitor.Open(path)).Heading);
        await Town.Publish(review);
        await Becomes(() => visitor.Open(path), v => v.Heading == "Put right" && v.Text.Contains("What has changed since it was last published", StringComparison.Ordinal));

        await visitor.Open(path + "/toolkit");
        await Town.The<WithdrawEdition>().Run(Town.Chair, review.Slug, ToolkitPlace.Address, "A mistake was found and is being put right", default);
        await Becomes(() => visitor.Open(path), v => v.Heading == "These pages were withdrawn");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("A mistake was found", visitor.Text);
        Assert.DoesNotContain("Put right", visitor.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(path + "/toolkit")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(path + "/toolkit/local/1")).Status);
        Assert.DoesNotContain("Put right", (await visitor.Open("/reviews")).Text);
    }

    [Fact]
    public async Task Search_engines_are_told_what_it_is_by_whom_and_when_and_nothing_in_the_words_ends_the_script()
    {
        var review = await Town.PublishedReview("A </script><b>title</b>", 1);

        var page = await heed.SignedOut().Open($"/reviews/{review.Slug}/toolkit/local/1");

        var told = System.Text.Json.JsonDocument.Parse(page.Page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("Local matter 1: A </script><b>title</b>", told.GetProperty("name").GetString());
        Assert.EndsWith($"/reviews/{review.Slug}/toolkit/local/1", told.GetProperty("url").GetString());
        Assert.Equal($"{Town.Today:yyyy-MM-dd}", told.GetProperty("datePublished").GetString());
        Assert.Equal("Town Safeguarding Children Partnership", told.GetProperty("publisher")[0].GetProperty("name").GetString());
        Assert.Empty(page.Page.QuerySelectorAll("main script, head b"));
    }

    private static async Task Becomes(Func<Task<Browser>> open, Func<Browser, bool> wanted)
    {
        var clock = Stopwatch.StartNew();
        while (!wanted(await open()))
        {
            Assert.True(clock.ElapsedMilliseconds < 1000, "It did not take effect within a second");
            await Task.Delay(20);
        }
    }

    /// <summary>Waits until the process has seen the present version, so that what is rendered next is kept.</summary>
    private async Task VersionIsSeen()
    {
        var now = await Town.The<Heed.Application.Publishing.Queries.PublicVersionNow>().Run(default);
        var memory = heed.Services.GetRequiredService<PublicBytes>();
        for (var tries = 0; memory.Present?.Version != now && tries < 200; tries++)
        {
            await Task.Delay(20);
        }
    }
}
