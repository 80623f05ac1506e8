using System.Diagnostics;
using System.IO.Compression;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.TestKit;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>A reader finds the same by the same steps on the live site, on the site as static files, and in the zip opened from a disk.</summary>
public sealed class ReadingEverywhereTests
{
    [Fact]
    public async Task The_live_site_the_static_files_and_the_zip_are_read_by_the_same_steps()
    {
        await using var heed = await RunningHeed.OnLoopback();
        var review = await heed.Town.PublishedReview("A matter for everybody", 3);
        Assert.True(await Ready(heed));
        var folder = heed.Town.Database.Folder.Root;

        var live = await Read(new Uri(heed.Address, $"/reviews/{review.Slug}"), new Uri(heed.Address, "/search"), scripts: true);

        await Export(folder, Path.Combine(folder, "site"));
        await using var files = await Serve(Path.Combine(folder, "site"));
        var root = new Uri(files.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Assert.Equal(live, await Read(new Uri(root, $"/reviews/{review.Slug}/"), new Uri(root, "/search/"), scripts: true));

        var zip = Path.Combine(folder, "stick");
        var (_, _, bytes) = (await heed.Town.The<PublishedFile>().Run(review.Slug, "toolkit.zip", default))!.Value;
        await using (bytes)
        {
            await ZipFile.ExtractToDirectoryAsync(bytes, zip);
        }

        var first = new Uri(Path.Combine(zip, "index.html"));
        Assert.Equal(live, await Read(first, first, scripts: true));
        Assert.Equal(live.Take(live.Count - 1), await Read(first, null, scripts: false));
        Assert.Equal(live.Take(live.Count - 1), await Read(new Uri(heed.Address, $"/reviews/{review.Slug}"), null, scripts: false));
    }

    /// <summary>Reads from the first page to the contents, to a recommendation, on, back and home; then searches.</summary>
    /// <param name="search">The page on which one searches; null for not at all.</param>
    /// <returns>What was read on the way: headings, and what was found.</returns>
    private static async Task<IReadOnlyList<string>> Read(Uri first, Uri? search, bool scripts)
    {
        var page = await Chromium.NewPerson(first, scripts: scripts);
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        page.RequestFailed += (_, request) =>
        {
            // axe asks for the style sheets by itself, which no page on a disk may.
            if (request.ResourceType != "xhr")
            {
                faults.Add($"{request.ResourceType} {request.Url} {request.Failure}");
            }
        };
        var read = new List<string>();
        await page.GotoAsync(first.ToString());
        await Note(page, read, scripts);
        foreach (var step in new[] { "Read the recommendations toolkit", "Local matter 1", "Next", "Next", "Previous", "All recommendations", "Local matter 3" })
        {
            await page.Locator("main").GetByText(step).And(page.Locator("a")).Or(page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new($"^{step}\\b") })).Or(page.Locator("main").GetByRole(AriaRole.Button, new() { Name = step })).First.ClickAsync();
            await Note(page, read, scripts);
        }

        if (search is not null)
        {
            await page.GotoAsync(search.ToString());
            await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox).Or(page.GetByLabel("Words")).First.FillAsync("report thing 3");
            await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Local matter 3" }).First.ClickAsync();
            read.Add($"found: {await page.Locator("h1").InnerTextAsync()}");
        }

        Assert.Equal([], faults);
        await page.Context.CloseAsync();
        return read;
    }

    private static async Task Note(IPage page, List<string> read, bool scripts)
    {
        read.Add(await page.Locator("h1").InnerTextAsync());
        if (scripts)
        {
            await Accessibility.MustBeClean(page);
        }
    }

    private static async Task<bool> Ready(RunningHeed heed)
    {
        await Task.Delay(400);
        return await heed.Services.GetRequiredService<PublicFinder>().IsReady(default);
    }

    private static async Task Export(string data, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "heed.dll"), "export-site", folder, "--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, words) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await said + await words);
    }

    /// <summary>Any web host will do: this one knows nothing but files.</summary>
    private static async Task<WebApplication> Serve(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        await app.StartAsync();
        return app;
    }
}
