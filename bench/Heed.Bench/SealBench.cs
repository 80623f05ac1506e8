using System.Diagnostics;
using System.Globalization;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Bench;

/// <summary>What the seal costs: fifty people who report progress at once, with the sealer at work beside them and without.</summary>
internal static class SealBench
{
    private const int Writers = 50;
    private const int Each = 20;
    private const int Pairs = 5;

    public static async Task<int> Run()
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var town = await Town.Found(kind);
            var recommendation = await town.Recommendation(await town.Review());
            var actions = new List<PlanAction>();
            for (var at = 0; at < Writers; at++)
            {
                actions.Add(await town.Action(recommendation, $"Action {at}"));
            }

            await Once(town, actions, sealing: true);
            var (with, without) = (new List<double>(), new List<double>());
            for (var pair = 0; pair < Pairs; pair++)
            {
                // By turns, the other one first each time.
                foreach (var sealing in pair % 2 == 0 ? new[] { true, false } : [false, true])
                {
                    (sealing ? with : without).Add(await Once(town, actions, sealing));
                }
            }

            var ratio = with.Order().ElementAt(Pairs / 2) / without.Order().ElementAt(Pairs / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} seal {Writers} writers with: {with.Order().ElementAt(Pairs / 2):0} changes/s ({Pairs} runs, median)"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} seal {Writers} writers without: {without.Order().ElementAt(Pairs / 2):0} changes/s ({Pairs} runs, median)"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} seal ratio: {ratio * 100:0} % ({Pairs} runs, median)"));
        }

        return 0;
    }

    /// <returns>Changes a second.</returns>
    private static async Task<double> Once(Town town, List<PlanAction> actions, bool sealing)
    {
        using var stop = new CancellationTokenSource();
        var sealer = sealing ? Task.Run(() => SealEachSecond(town, stop.Token)) : Task.CompletedTask;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(actions.Select(action => Task.Run(async () =>
        {
            for (var at = 0; at < Each; at++)
            {
                var done = await town.The<ReportProgress>().Run(town.Manager, action.Id, $"Update {at}", ReportedState.InProgress, default);
                if (!done.IsDone)
                {
                    throw new InvalidOperationException(done.Kind.ToString());
                }
            }
        })));
        var took = watch.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        await sealer;
        // What was left is sealed between the runs, so that none pays for another.
        await town.The<RecordSealer>().SealDue(default);
        return actions.Count * Each / took;
    }

    private static async Task SealEachSecond(Town town, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await town.The<RecordSealer>().SealDue(default);
            await Task.Delay(TimeSpan.FromSeconds(1), ct).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
