using System.Collections.Concurrent;
using Heed.Application.Platform.Database;
using Heed.TestKit;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>Every page that has an address, as a person meets it. A page without a specimen fails, so none is forgotten.</summary>
public sealed class EveryPageTests
{
    private const int PagesARound = 20;

    /// <summary>How many look at once: while one page is drawn another is asked for.</summary>
    private const int AtOnce = 3;

    [Theory, OnBothDatabases(PostgresInLongRuns = true)]
    public async Task No_page_has_an_accessibility_problem_or_scrolls_sideways_on_a_phone(DatabaseKind kind)
    {
        await using var heed = await RunningHeed.WithDemonstration(kind);
        var specimens = await new Specimens(heed).Find();
        var routes = Routes(heed.Services);
        Assert.True(routes.Count > 70, $"Only {routes.Count} pages were found");
        Assert.Equal([], routes.Except(specimens.Keys, StringComparer.OrdinalIgnoreCase));
        Assert.Equal([], specimens.Keys.Except(routes, StringComparer.OrdinalIgnoreCase));

        var problems = new ConcurrentBag<string>();
        var rounds = specimens.GroupBy(s => s.Value.As).SelectMany(person => person.Chunk(PagesARound).Select(pages => (As: person.Key, Pages: pages)));
        await Parallel.ForEachAsync(rounds, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (round, _) =>
        {
            var page = round.As is { } email ? await Person.SignedIn(heed, email) : await Chromium.NewPerson(heed.Address);
            foreach (var (route, specimen) in round.Pages)
            {
                foreach (var problem in await Look(page, route, specimen))
                {
                    problems.Add(problem);
                }
            }

            await page.Context.CloseAsync();
        });

        Assert.True(problems.IsEmpty, string.Join(Environment.NewLine, problems.Order()));
    }

    private static async Task<IReadOnlyList<string>> Look(IPage page, string route, Specimen specimen)
    {
        var problems = new List<string>();
        await page.SetViewportSizeAsync(1280, 900);
        var answer = await page.GotoAsync(specimen.Path);
        if (answer!.Status != specimen.Status)
        {
            problems.Add($"{specimen.Path}: answered {answer.Status}, expected {specimen.Status}");
        }

        problems.AddRange((await Accessibility.Violations(page)).Select(v => $"{specimen.Path}: {v}"));
        await Picture(page, route, 1280);
        await page.SetViewportSizeAsync(375, 740);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > 375)
        {
            problems.Add($"{specimen.Path}: is {width} px wide on a phone of 375");
        }

        await Picture(page, route, 375);
        return problems;
    }

    private static async Task Picture(IPage page, string route, int width)
    {
        if (Environment.GetEnvironmentVariable("HEED_SHOTS") is { Length: > 0 } folder)
        {
            var name = string.Concat(route.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_')).Trim('_');
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{(name.Length == 0 ? "front" : name)}-{width}.png"), FullPage = true });
        }
    }

    private static List<string> Routes(IServiceProvider services) =>
        [.. services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
}
