using Heed.Application.Platform.Database;
using Heed.TestKit;

namespace Heed.Bench;

/// <summary>How fast one toolkit page is served, beside Debian's nginx serving the same bytes with the same headers.</summary>
internal static class PageBench
{
    public static async Task<int> Run(int runs, int seconds)
    {
        foreach (var tool in new[] { "nginx", "wrk" })
        {
            if (!Programs.IsInstalled(tool))
            {
                await Console.Error.WriteLineAsync($"{tool} is missing. On Debian: apt-get install {tool}");
                return 2;
            }
        }

        await using var town = await Town.Found(DatabaseKind.Sqlite);
        var review = await town.PublishedReview("A review that is read by many", 18, town.Children, town.Adults);
        var path = $"/reviews/{review.Slug}/toolkit/local/7";
        await using var heed = await Server.Heed(town.Database.Folder.Root);
        await using var nginx = await Server.Nginx(path, await heed.Read(path));
        var (here, there) = (await heed.Read(path), await nginx.Read(path));
        if (!here.Body.SequenceEqual(there.Body))
        {
            await Console.Error.WriteLineAsync("The two do not serve the same bytes");
            return 1;
        }

        // A page that is asked for often is compiled for it; both get the same time to warm up.
        foreach (var server in new[] { heed, nginx })
        {
            await Wrk.Load(server.Address(path), seconds);
        }

        var (ours, peers) = (new List<Wrk>(), new List<Wrk>());
        for (var run = 0; run < runs; run++)
        {
            ours.Add(await Wrk.Load(heed.Address(path), seconds));
            peers.Add(await Wrk.Load(nginx.Address(path), seconds));
        }

        Say("page-heed", Median(ours.Select(w => w.PerSecond)), "requests/s", "N0");
        Say("page-nginx", Median(peers.Select(w => w.PerSecond)), "requests/s", "N0");
        Say("page-ratio", 100 * Median(ours.Zip(peers, (a, b) => a.PerSecond / b.PerSecond)), "% of nginx", "N0");
        Say("page-heed-p99", Median(ours.Select(w => w.P99)), "ms", "N2");
        Say("page-nginx-p99", Median(peers.Select(w => w.P99)), "ms", "N2");
        Say("page-heed-errors", ours.Sum(w => w.Errors), "errors", "N0");
        return 0;

        void Say(string name, double value, string unit, string format) =>
            Console.WriteLine(FormattableString.Invariant($"{name}: {value.ToString(format, System.Globalization.CultureInfo.InvariantCulture)} {unit} ({runs} runs, median)"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
