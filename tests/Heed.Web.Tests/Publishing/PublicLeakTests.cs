using System.IO.Compression;
using System.Net;
using System.Text;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Heed.Web.Platform.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Web.Tests.Publishing;

/// <summary>By every way that leads to what is published: what is not, or no longer, is reached by none of them, and what is by each.</summary>
public sealed class PublicLeakTests
{
    private const string Open = "Openlyshown";

    private static readonly string[] Hidden = ["Hiddendraft", "Hiddenwaiting", "Hiddenheld", "Hiddenwithdrawn", "Hiddenremoved", "Hiddenreplaced", "Hiddenolder"];

    [Fact]
    public async Task Nothing_that_is_not_public_is_reached_by_address_file_search_feed_map_data_or_static_files_and_what_is_public_is()
    {
        await using var heed = await RunningHeed.InProcess();
        var (town, slugs) = (heed.Town, new Dictionary<string, string>());
        foreach (var (title, state) in Hidden.Select(h => (h, h["Hidden".Length..])))
        {
            slugs[title] = (await Plant(town, title, state)).Slug;
        }

        var open = await town.PublishedReview(Open, 1);
        var visitor = heed.SignedOut();
        await Ready(heed);

        var ways = new List<(string Way, string Text)>();
        foreach (var path in new[] { "/", "/reviews", "/search?q=hiddendraft", "/search?q=hiddnewithdrawn", "/search?q=hiddenolde", $"/search?q={Open}", "/search?year=2026", "/agencies", "/agencies/town-hospitals", "/feed.atom", "/feed.json", "/partnerships/town-children/feed.atom", "/sitemap.xml", "/open-data/reviews.json", "/open-data/recommendations.csv", "/partnerships/town-children" })
        {
            ways.Add((path, await Said(heed, path)));
        }

        foreach (var (title, slug) in slugs.Where(s => s.Key is not ("Hiddenolder" or "Hiddenreplaced")))
        {
            foreach (var path in new[] { $"/reviews/{slug}/toolkit", $"/reviews/{slug}/toolkit/local/1", $"/reviews/{slug}/files/toolkit.docx", $"/reviews/{slug}/files/toolkit.zip", $"/open-data/reviews/{slug}.json" })
            {
                var status = (await visitor.Open(path)).Status;
                Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Gone, $"{path} answered {status}");
                ways.Add((path, visitor.Text));
            }

            ways.Add(($"/reviews/{slug}", (await visitor.Open($"/reviews/{slug}")).Text));
            Assert.Equal((title, title == "Hiddenwithdrawn" ? HttpStatusCode.OK : title == "Hiddenremoved" ? HttpStatusCode.Gone : HttpStatusCode.NotFound), (title, visitor.Status));
        }

        foreach (var path in new[] { $"/reviews/{open.Slug}", $"/reviews/{open.Slug}/toolkit", $"/reviews/{open.Slug}/toolkit/local/1", $"/open-data/reviews/{open.Slug}.json", $"/reviews/{slugs["Hiddenolder"]}", $"/reviews/{slugs["Hiddenreplaced"]}/toolkit" })
        {
            ways.Add((path, await Said(heed, path)));
        }

        var exported = await Export(heed);
        ways.AddRange(exported);
        ways.AddRange(await Zip(heed, $"/reviews/{open.Slug}/files/toolkit.zip"));

        Assert.Equal([], ways.SelectMany(w => Hidden.Where(h => w.Text.Contains(h, StringComparison.OrdinalIgnoreCase) && !w.Way.Contains(h, StringComparison.OrdinalIgnoreCase)).Select(h => $"{h} is said by {w.Way}")));
        foreach (var must in new[] { "/", "/reviews", $"/search?q={Open}", "/search?year=2026", "/agencies/town-hospitals", "/feed.atom", "/feed.json", "/partnerships/town-children/feed.atom", "/open-data/reviews.json", "/open-data/recommendations.csv", "/partnerships/town-children", $"/reviews/{open.Slug}", $"/open-data/reviews/{open.Slug}.json", "file search-index.js", $"file reviews/{open.Slug}/index.html", "zip index.html" })
        {
            Assert.Contains(Open, ways.Single(w => w.Way == must).Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains($"/reviews/{open.Slug}/toolkit/local/1", ways.Single(w => w.Way == "/sitemap.xml").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_static_export_holds_every_page_every_link_in_it_is_relative_and_leads_to_a_file_of_it()
    {
        await using var heed = await RunningHeed.InProcess();
        var review = await heed.Town.PublishedReview("Everywhere", 3);
        await heed.Town.PublishedPaper(review, PublicationKind.ActionPlan);
        await Ready(heed);

        var files = (await Export(heed)).ToDictionary(f => f.Way["file ".Length..], f => f.Text);

        Assert.Contains($"reviews/{review.Slug}/toolkit/local/3/index.html", files.Keys);
        Assert.Contains($"reviews/{review.Slug}/action-plan/index.html", files.Keys);
        Assert.Contains($"reviews/{review.Slug}/files/toolkit.zip", files.Keys);
        Assert.Contains("css/heed.css", files.Keys);
        Assert.Contains("404.html", files.Keys);
        foreach (var (file, html) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
            Assert.Empty(page.QuerySelectorAll("form[method], [href^='/work'], [href^='/account']"));
            foreach (var to in page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(t => !t.StartsWith('#') && !t.StartsWith("https://", StringComparison.Ordinal)))
            {
                var there = Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(file)!, to.Split('#')[0]))[1..];
                Assert.True(files.ContainsKey(there), $"{file} leads to {to}, which is not there");
            }
        }
    }

    private static async Task<Review> Plant(Town town, string title, string state)
    {
        if (state is "draft")
        {
            return await town.ReadyReview(title, 1);
        }

        if (state is "waiting" or "held")
        {
            var review = await town.ReadyReview(title, 1);
            await town.Submit(review);
            if (state == "held")
            {
                await town.The<PlaceHold>().Run(town.Manager, review.Id, HoldKind.Inquest, HoldStops.Publication, town.Today, null, town.Today.AddDays(60), "The coroner", "An inquest", default);
                Assert.False((await town.Publish(review)).IsDone);
            }

            return review;
        }

        // Its address says nothing of the words that are no longer public.
        var published = await town.ReadyReview($"Another matter {state.Length}", 1);
        await town.The<WritePublicWords>().Run(town.Manager, published.Slug, town.Words(title), null, default);
        Assert.True((await town.Submit(published)).IsDone);
        Assert.True((await town.Publish(published)).IsDone);
        switch (state)
        {
            case "withdrawn":
                await town.The<WithdrawEdition>().Run(town.Chair, published.Slug, ToolkitPlace.Address, "A mistake", default);
                break;
            case "removed":
                await town.The<RemovePublished>().Run(town.Chair, published.Slug, ToolkitPlace.Address, "It said too much", default);
                break;
            case "replaced":
                await town.PublishedPaper(published, PublicationKind.Briefing, "Short words");
                await town.The<ReplacePublished>().Run(town.Chair, published.Slug, ToolkitPlace.Address, "briefing", default);
                break;
            default:
                await town.The<WritePublicWords>().Run(town.Manager, published.Slug, town.Words("A newer title"), null, default);
                await town.Submit(published, "The title");
                await town.Publish(published);
                break;
        }

        return published;
    }

    private static async Task Ready(RunningHeed heed)
    {
        var now = await heed.Town.The<PublicVersionNow>().Run(default);
        var memory = heed.Services.GetRequiredService<PublicBytes>();
        for (var tries = 0; memory.Present?.Version != now && tries < 200; tries++)
        {
            await Task.Delay(20);
        }

        Assert.True(await heed.Services.GetRequiredService<PublicFinder>().IsReady(default));
    }

    private static async Task<string> Said(RunningHeed heed, string path)
    {
        using var client = heed.Client();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        if (answer.StatusCode == HttpStatusCode.Redirect)
        {
            return await Said(heed, answer.Headers.Location!.ToString());
        }

        Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<List<(string Way, string Text)>> Zip(RunningHeed heed, string path)
    {
        using var client = heed.Client();
        using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync(new Uri(path, UriKind.Relative))));
        var found = new List<(string, string)>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            found.Add(($"zip {entry.FullName}", await reader.ReadToEndAsync()));
        }

        return found;
    }

    /// <summary>By the verb, over the database of the running town.</summary>
    private static async Task<List<(string Way, string Text)>> Export(RunningHeed heed)
    {
        var folder = Path.Combine(heed.Town.Database.Folder.Root, "site");
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "heed.dll"), "export-site", folder, "--data", heed.Town.Database.Folder.Root]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, words) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await said + await words);
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => ($"file {Path.GetRelativePath(folder, f)}", Encoding.UTF8.GetString(File.ReadAllBytes(f))))];
    }
}
