using System.Diagnostics;
using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Bench;

/// <summary>
/// What bringing in costs: a document of 5,000 rows from upload to preview, and 100,000 rows written, searchable and recorded.
/// Beside the time on the clock stands that of the processor, which is what the clock would show were the machine otherwise idle.
/// </summary>
internal static class ImportBench
{
    private const int Runs = 5;
    private const int PlanRows = 5_000;
    private const int ManyRows = 100_000;

    public static async Task<int> Run()
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var town = await Town.Found(kind);
            await Preview(town, kind, "xlsx", LargePlan.Excel(PlanRows));
            await Preview(town, kind, "docx", LargePlan.Word(PlanRows));
            await Bulk(town, kind);
        }

        return 0;
    }

    private static async Task Preview(Town town, DatabaseKind kind, string format, byte[] file)
    {
        var (times, busy, rows) = (new List<double>(), new List<double>(), 0);
        for (var run = 0; run <= Runs; run++)
        {
            var review = await town.Review($"Review {format} {run}");
            using var stream = new MemoryStream(file);
            var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var begun = await town.The<BeginImport>().Run(town.Manager, review.Id, stream, $"plan.{format}", default);
            await town.The<ReadImport>().Run(begun.Value.Id, null, default);
            rows = (await town.The<ImportPreview>().Run(town.Manager, begun.Value.Id, 1, default))!.Lines.Total;
            times.Add(watch.Elapsed.TotalSeconds);
            busy.Add((Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        }

        // The first run also compiles; it is the one a person meets after a restart, so it is said beside.
        var alone = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await PlanFile.Read(new MemoryStream(file), $"plan.{format}", [], null, default);
            alone.Add(watch.Elapsed.TotalSeconds);
        }

        Line($"{kind} import {PlanRows:N0} rows {format} reading alone", alone, "");
        Line($"{kind} import {PlanRows:N0} rows {format} upload to preview", times[1..], $"; processor {Median(busy[1..]):0.00} s; {rows:N0} rows, first {times[0]:0.00} s, {file.Length / 1024:N0} KB");
    }

    private static async Task Bulk(Town town, DatabaseKind kind)
    {
        var (times, busy) = (new List<double>(), new List<double>());
        for (var run = 0; run < 3; run++)
        {
            var review = await town.Review($"Many {run}");
            using var file = new MemoryStream("no plan"u8.ToArray());
            var begun = await town.The<BeginImport>().Run(town.Manager, review.Id, file, "none.txt", default);
            var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var made = await town.The<Writer>().BringIn<Import>(new Ask(town.Manager, ImportAccess.CanImport, "brought in from a document"), i => i.Id == begun.Value.Id, (_, scene) =>
                Task.FromResult(new Outcome<IReadOnlyList<IAggregate>> { Value = Many(review, town, scene.Stamp) }), default);
            times.Add(watch.Elapsed.TotalSeconds);
            busy.Add((Environment.CpuUsage.TotalTime - processor).TotalSeconds);
            await Check(town, review, made.Value);
        }

        Line($"{kind} write {ManyRows:N0} recommendation and action rows, recorded and searchable", times, $"; processor {Median(busy):0.00} s");
    }

    private static List<IAggregate> Many(Review review, Town town, Stamp by)
    {
        var recommendations = Enumerable.Range(1, ManyRows / 2).Select(n => Recommendation.Make(review, n, $"{n}", "", $"Agencies should write down who is in the household at visit {n} and who has moved away.", Breadth.Local, []).Value).ToList();
        var lead = new ActionLead(town.Police, town.PoliceLead.Person, "Safeguarding Lead");
        return [.. recommendations, .. recommendations.Select(r => PlanAction.BringIn([r], $"Add a field to the record for number {r.Position} and look at twenty records.", lead, new DateOnly(2027, 3, 31), "", new DocumentReport(null, "", "plan.xlsx"), by))];
    }

    private static async Task Check(Town town, Review review, int made)
    {
        await using var db = town.The<Reader>().For(town.Manager);
        var (found, searchable, recorded) = (
            await db.Actions.CountAsync(a => a.ScopeId == review.ScopeId),
            await db.SearchEntries.CountAsync(s => s.ScopeId == review.ScopeId && s.Kind != "Review"),
            await db.Changes.CountAsync(c => c.ScopeId == review.ScopeId && c.Did == "brought in from a document"));
        if ((made, found, searchable) != (ManyRows, ManyRows / 2, ManyRows) || recorded < ManyRows)
        {
            throw new InvalidOperationException($"Made {made}, found {found}, searchable {searchable}, recorded {recorded}");
        }
    }

    private static void Line(string name, List<double> seconds, string more)
    {
        Console.WriteLine($"{name}: {Median(seconds):0.00} s ({seconds.Count} runs, median{more})");
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
}
