using System.Collections.Concurrent;
using Heed.Application.Platform.Database;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Heed.Web.Tests.Walking;

/// <summary>Paths that climb, hide a step or end early, sent by hand to a listening Heed: nothing planted comes back, and nothing goes wrong inside.</summary>
public sealed class RawPathTests(ITestOutputHelper output)
{
    private static readonly string[] Folders = ["", "/css", "/js", "/lib/govuk-frontend", "/reviews", "/preview", "/update", "/account", "/work", "/work/files", "/work/reviews", "/work/imports", "/platform"];

    [Theory, OnBothDatabases]
    public async Task No_path_written_by_hand_leads_out_of_its_folder_or_round_a_door(DatabaseKind kind)
    {
        var faults = new Faults();
        await using var heed = await RunningHeed.OnLoopback(kind, b => b.Logging.AddProvider(faults), Careless);
        var town = heed.Town;
        var (review, published) = (await town.Review(Marks.Title, town.Children), await town.PublishedReview("For everybody"));
        var action = await town.Action(await town.Recommendation(review), Marks.Action);
        var file = await town.AddEvidence(action, null, $"{Marks.EvidenceFile}.txt", Marks.EvidenceContent);
        var (manager, stranger, visitor) = (await RawLine.Of("the manager", heed, await heed.As(town.Manager)), await RawLine.Of("a stranger", heed, await heed.As(town.AdultsManager)), await RawLine.Of("a visitor", heed, heed.SignedOut()));
        string[] doors = [$"/work/reviews/{review.Slug}", $"/work/actions/{action.Id}", $"/work/files/{file.Id}"];

        // Whoever may see it finds it by hand too; and a careless door is found out.
        Assert.All(await Task.WhenAll(doors.Select(manager.Ask)), a => Assert.Contains("zqplanted", a.All, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(await Task.WhenAll(RawPaths.Climbing("/planted/files", ["etc/passwd"]).Select(visitor.Ask)), a => a.All.Contains("root:", StringComparison.Ordinal));
        Assert.Equal(500, (await visitor.Ask("/planted/fault")).Status);
        Assert.NotEmpty(faults.Written);
        faults.Written.Clear();

        var bytes = Directory.GetFiles(town.Database.Folder.Files, file.Id.Value.ToString("N"), SearchOption.AllDirectories).Single();
        string[] targets = ["etc/passwd", "heed.db", "appsettings.json", "heed.dll", bytes, town.Database.Folder.MasterKey];
        string[] found = [.. doors, $"/reviews/{published.Slug}", "/reviews", "/css/heed.css", "/healthz", "/help", $"/work/reviews/{review.Slug}/key", $"/update/{Guid.NewGuid():N}", $"/preview/{Guid.NewGuid():N}/1"];
        // What climbs reaches files or nothing, whatever the database; what ends early reaches the database.
        var folders = kind == DatabaseKind.Sqlite ? Folders : [];
        var nowhere = folders.SelectMany(f => RawPaths.Climbing(f, targets)).Concat(found.SelectMany(RawPaths.Tailed)).ToList();
        var round = doors.SelectMany(RawPaths.Roundabout).ToList();
        var (wrong, asked) = (new ConcurrentBag<string>(), 0);
        var all = nowhere.SelectMany(p => new[] { (manager, p, false), (visitor, p, false) }).Concat(round.SelectMany(p => new[] { (stranger, p, true), (visitor, p, true) }));
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = World.AtOnce }, async (one, _) =>
        {
            var (guest, path, isRound) = one;
            var (status, said) = await guest.Ask(path);
            Interlocked.Increment(ref asked);
            foreach (var flaw in Flaws(status, said, guest == visitor))
            {
                wrong.Add($"{guest.Who}, {path}: {flaw}");
            }
        });

        output.WriteLine($"{asked} paths were sent by hand");
        Assert.Equal([], wrong.Order());
        Assert.Equal([], faults.Written);
    }

    private static IEnumerable<string> Flaws(int status, string said, bool isVisitor)
    {
        if (status is not (400 or 404) && !(isVisitor && status == 302 && said.Contains("\r\nLocation: /account/sign-in", StringComparison.Ordinal)))
        {
            yield return $"the answer is {status}";
        }

        // What was asked may be said again by the sign-in page, to come back there; what stands behind it may not.
        foreach (var mark in new[] { Marks.Title, Marks.Action, Marks.EvidenceFile, Marks.EvidenceContent, "root:", "SQLite format", "X-Injected: yes\r\n" }.Where(m => said.Contains(m, StringComparison.Ordinal)))
        {
            yield return $"“{mark}” stands in it";
        }
    }

    /// <summary>A door that hands out whatever file a path leads to, and one that breaks.</summary>
    private static void Careless(WebApplication app)
    {
        app.MapGet("/planted/fault", void () => throw new InvalidOperationException("planted")).AllowAnonymous();
        app.MapGet("/planted/files/{**name}", (string name) => Path.Combine("/a/folder", Uri.UnescapeDataString(name)) is var path && File.Exists(path) ? Results.Text(File.ReadAllText(path)) : Results.NotFound()).AllowAnonymous();
    }

    /// <summary>What Heed writes down as an error.</summary>
    private sealed class Faults : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add($"{formatter(state, exception)} {exception?.GetType().Name} {exception?.Message}");

        public void Dispose()
        {
        }
    }
}
