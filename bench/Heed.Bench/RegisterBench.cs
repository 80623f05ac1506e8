using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Heed.Application.People;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Queries;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Bench;

/// <summary>The register of a country: pages of the whole product over HTTP, with session, rights and HTML, beside the bare SQL for the same rows in the same run.</summary>
internal static class RegisterBench
{
    private const int Runs = 200;

    /// <summary>A page is asked for so often at a time, until half a minute has passed or the middle of three rounds lies within a tenth: until then the runtime still compiles what it needs.</summary>
    private const int Round = 50;

    /// <summary>The most reports of progress at once.</summary>
    private const int AtOnce = 8;

    public static async Task<int> Run(string[] args)
    {
        var sizes = args.Where(a => int.TryParse(a, out _)).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).DefaultIfEmpty(100_000).ToList();
        var kinds = Enum.GetValues<DatabaseKind>().Where(k => args.All(a => int.TryParse(a, out _)) || args.Contains($"{k}", StringComparer.OrdinalIgnoreCase)).ToList();
        var updates = int.Parse(Environment.GetEnvironmentVariable("HEED_BENCH_UPDATES") ?? "100000", CultureInfo.InvariantCulture);
        var wrong = 0;
        foreach (var (kind, size) in sizes.SelectMany(s => kinds.Select(k => (k, s))))
        {
            wrong += await Measure(kind, size, updates);
        }

        return wrong;
    }

    private static async Task<int> Measure(DatabaseKind kind, int size, int updates)
    {
        await using var country = await Country.Build(kind, size, DateOnly.FromDateTime(DateTime.UtcNow));
        await using var services = country.Database.Services(TimeProvider.System);
        var watch = Stopwatch.StartNew();
        var sources = await services.GetRequiredService<KeptCounts>().RenewAll(default);
        Say(kind, size, "first count of all sources", watch.Elapsed.TotalSeconds, "s", $"{sources:N0} sources, 1 run");

        await Pages(kind, size, country, services, "");
        var wrong = await Recount(country, services);
        watch.Restart();
        var done = await Update(country, services, updates);
        Say(kind, size, "reports of progress", done / watch.Elapsed.TotalSeconds, "/s", $"{done:N0}, {AtOnce} at once");
        await Pages(kind, size, country, services, " after them");
        wrong += await Recount(country, services);
        Console.WriteLine($"{kind} {size:N0} position and dashboard: {(wrong == 0 ? "equal to a recount, before and after" : $"{wrong} numbers differ from a recount")}");
        return wrong;
    }

    private static async Task Pages(DatabaseKind kind, int size, Country country, ServiceProvider services, string when)
    {
        await using var heed = await Server.Heed(country.Database.Folder.Root, kind == DatabaseKind.Postgres ? ["--database", "postgres", "--connection", country.Database.Address.Connection] : []);
        using var manager = await SignIn(heed, services, country.Managers.First(m => m.Scopes.Contains(country.ScopesOfOne[0])).Manager);
        using var leads = await SignIn(heed, services, country.Manager);
        using var auditor = await SignIn(heed, services, country.Auditor);
        await using var bare = new BareSql(country.Database.Address);
        var agency = await bare.OneAgency(country.One);
        foreach (var (name, client, path, sql) in new (string, HttpClient, string, Func<Task<int>>?)[]
        {
            ("open actions of one partnership by date", manager, $"/work/actions?state=open&partnership={country.One}&sort=due", () => bare.Actions("a.\"IsOpen\" = 1", country.One)),
            ("the same, for a manager who leads something elsewhere", leads, $"/work/actions?state=open&partnership={country.One}&sort=due", () => bare.Actions("a.\"IsOpen\" = 1", country.One)),
            ("national, open", auditor, "/work/actions?state=open&sort=due", () => bare.Actions("a.\"IsOpen\" = 1", null)),
            ("national, overdue", auditor, "/work/actions?state=overdue&sort=due", () => bare.Actions("a.\"IsOpen\" = 1 AND a.\"Due\" < @today AND a.\"Breadth\" <> 'National'", null)),
            ("national, overdue of one agency", auditor, $"/work/actions?state=overdue&agency={agency}&sort=due", () => bare.Actions("a.\"IsOpen\" = 1 AND a.\"Due\" < @today AND a.\"Breadth\" <> 'National' AND a.\"LeadAgencyId\" = @agency", null, agency)),
            ("national, to verify, by words", auditor, "/work/actions?state=toVerify&words=twenty&sort=due", () => bare.Actions("a.\"Reported\" = 'Complete' AND a.\"Verified\" = 'NotVerified' AND a.\"StoppedOn\" IS NULL AND (lower(a.\"Text\") LIKE '%twenty%' OR lower(a.\"LastProgress\") LIKE '%twenty%')", null)),
            ("position of one partnership", manager, $"/work/reports/position?partnership={country.One}", null),
            ("national dashboard", auditor, "/work/reports/position", null),
        })
        {
            var page = await Times(async () => (await client.GetAsync(new Uri(path, UriKind.Relative))).EnsureSuccessStatusCode());
            if (sql is null)
            {
                Say(kind, size, $"{name}{when}", page.P95, "ms", $"median {page.Median:0.0}, p95 of {Runs}; goal 20 ms");
                continue;
            }

            var raw = await Times(sql);
            Say(kind, size, $"{name}{when}", page.P95, "ms", string.Create(CultureInfo.InvariantCulture, $"median {page.Median:0.0}, p95 of {Runs}; bare SQL {raw.P95:0.0} ms, goal {(2 * raw.P95) + 10:0.0} ms"));
        }
    }

    private static async Task<HttpClient> SignIn(Server heed, ServiceProvider services, Actor actor)
    {
        using var scope = services.CreateScope();
        await using var db = services.GetRequiredService<Reader>().For(Actor.Heed);
        var email = (await db.People.Where(p => p.Id == actor.Person!.Value).Select(p => p.Email).SingleAsync()).Value;
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByNameAsync(email) is null)
        {
            await accounts.CreateAsync(new Account { UserName = email, Email = email, EmailConfirmed = true, IsExcused = true, PersonId = actor.Person!.Value }, RunningHeed.Password);
        }

        var http = new HttpClient(new CookieJar(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })) { BaseAddress = heed.Address("/") };
        await new Browser(http).SignIn(email, RunningHeed.Password);
        return http;
    }

    /// <summary>Reports progress on actions all over the country, by the same command as the page.</summary>
    private static async Task<int> Update(Country country, ServiceProvider services, int updates)
    {
        var (random, done) = (new Random(3), 0);
        var work = new List<(Actor, ActionId)>();
        await using (var db = services.GetRequiredService<Reader>().For(Actor.Heed))
        {
            foreach (var (manager, scopes) in country.Managers)
            {
                var ids = await db.Actions.Where(a => scopes.Contains(a.ScopeId)).OrderBy(a => a.Id).Take(updates / country.Managers.Count + 1).Select(a => a.Id).ToListAsync();
                work.AddRange(ids.Select(id => (manager, id)));
            }
        }

        var all = Enumerable.Range(0, updates).Select(n => work[random.Next(work.Count)]).ToList();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, ct) =>
        {
            using var scope = services.CreateScope();
            var state = one.Item2.Value.GetHashCode() % 2 == 0 ? ReportedState.InProgress : ReportedState.CannotBeDone;
            var outcome = await scope.ServiceProvider.GetRequiredService<ReportProgress>().Run(one.Item1, one.Item2, "We met and agreed the form", state, ct);
            Interlocked.Add(ref done, outcome.IsDone ? 1 : 0);
        });
        return done;
    }

    /// <returns>How many numbers of the position and the dashboard are not those of a recount.</returns>
    private static async Task<int> Recount(Country country, ServiceProvider services)
    {
        var wrong = 0;
        foreach (var (actor, partnership) in new (Actor, PartnershipId?)[] { (country.Manager, country.One), (country.Auditor, null) })
        {
            using var scope = services.CreateScope();
            var row = await scope.ServiceProvider.GetRequiredService<PositionOf>().Run(actor, partnership, default);
            await using var db = services.GetRequiredService<Reader>().For(actor);
            var all = partnership is { } one ? db.Actions.OwnedBy(db, one) : db.Actions;
            wrong += row.AllActions == await all.CountAsync() ? 0 : 1;
            foreach (var state in row.Actions)
            {
                var counted = await all.In(db, state.What).CountAsync();
                var listed = (await scope.ServiceProvider.GetRequiredService<ActionList>().Run(actor, new ActionList.Filter(State: state.What, Partnership: partnership), "due", 1, default)).Total;
                wrong += state.N == counted && listed == counted ? 0 : 1;
            }
        }

        return wrong;
    }

    private static async Task<(double Median, double P95)> Times<T>(Func<Task<T>> measured)
    {
        var (whole, middles) = (Stopwatch.StartNew(), new List<double>());
        while (whole.Elapsed < TimeSpan.FromSeconds(30) && !(middles.Count >= 3 && middles[^3..].Max() <= 1.1 * middles[^3..].Min()))
        {
            middles.Add(Median(await Some(measured, Round, TimeSpan.FromSeconds(10))));
        }

        // A question that takes seconds is asked less often.
        var times = await Some(measured, Runs, TimeSpan.FromSeconds(60));
        return (Median(times), times[(int)Math.Ceiling(times.Count * 0.95) - 1]);
    }

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];

    /// <returns>In milliseconds, the shortest first.</returns>
    private static async Task<List<double>> Some<T>(Func<Task<T>> measured, int runs, TimeSpan most)
    {
        var (whole, times) = (Stopwatch.StartNew(), new List<double>());
        while (times.Count < runs && (times.Count < 20 || whole.Elapsed < most))
        {
            var watch = Stopwatch.StartNew();
            await measured();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static void Say(DatabaseKind kind, int size, string name, double value, string unit, string how) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} {size:N0} {name}: {value:0.0} {unit} ({how})"));
}
