using System.Diagnostics;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Bench;

/// <summary>What sight costs: the same lists through the filters of four kinds of person, beside the bare SQL without rights.</summary>
internal static class SightBench
{
    private const int Runs = 15;

    public static async Task<int> Run(string[] args)
    {
        var actions = args.Length > 0 ? int.Parse(args[0]) : 1_000_000;
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var country = await Country.Build(kind, actions);
            await Measure(kind, country);
        }

        return 0;
    }

    private static async Task Measure(DatabaseKind kind, Country country)
    {
        var reader = country.Reader;
        var today = country.Today;
        await Line($"{kind} bare one partnership 50 rows and count", () => Open(reader.For(Actor.Heed), today, country.ScopesOfOne));
        await Line($"{kind} manager one partnership 50 rows and count", () => Open(reader.For(country.Manager), today, country.ScopesOfOne));
        await Line($"{kind} manager everything visible 50 rows and count", () => Open(reader.For(country.Manager), today, null));
        await Line($"{kind} manager who leads elsewhere everything visible 50 rows and count", () => Open(reader.For(country.Manager with { HasOwn = true }), today, null));
        await Line($"{kind} agency lead everything visible 50 rows and count", () => Open(reader.For(country.AgencyLead), today, null));
        await Line($"{kind} action lead everything visible 50 rows and count", () => Open(reader.For(country.ActionLead), today, null));
        await Line($"{kind} bare national 50 rows and count", () => Open(reader.For(Actor.Heed), today, null));
        await Line($"{kind} national auditor 50 rows and count", () => Open(reader.For(country.Auditor), today, null));
    }

    private static async Task<int> Open(HeedDb db, DateOnly today, ScopeId[]? scopes)
    {
        await using (db)
        {
            var actions = db.Actions.Where(a => a.Reported == ReportedState.InProgress && a.Due < today);
            if (scopes is not null)
            {
                actions = actions.Where(a => scopes.Contains(a.ScopeId));
            }

            return (await actions.OrderBy(a => a.Due).ThenBy(a => a.Id).Select(a => new { a.Id, a.Text, a.Due, a.LeadRole }).ToPage(1, default)).Total;
        }
    }

    private static async Task Line(string name, Func<Task<int>> measured)
    {
        var found = await measured();
        await measured();
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await measured();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"{name}: {times[Runs / 2]:0.0} ms ({Runs} runs, median; {found:N0} found)");
    }
}
