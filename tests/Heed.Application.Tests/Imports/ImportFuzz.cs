using System.Collections.Concurrent;
using System.Diagnostics;
using Heed.Application.Imports;
using Heed.TestKit;

namespace Heed.Application.Tests.Imports;

/// <summary>Damages documents in every way a disk, a program or a person might, and sees that nothing crashes, hangs or is lost.</summary>
public sealed class ImportFuzz(ITestOutputHelper output)
{
    private const int Seed = 20_260_101;

    [Fact]
    public async Task A_damaged_document_neither_crashes_nor_hangs_nor_loses_words()
    {
        var count = LongRun.IsAskedFor ? 2000 : 100;
        var random = new Random(Seed);
        var documents = FuzzDocuments.All();
        var faults = new ConcurrentBag<string>();
        int read = 0, none = 0, refused = 0;
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < count; i++)
        {
            var (name, bytes) = documents[i % documents.Count];
            var (how, mutated) = Mutation.Of(bytes, documents[random.Next(documents.Count)].Bytes, random);
            var watch = Stopwatch.StartNew();
            try
            {
                var result = await PlanFile.ReadOrFail(new MemoryStream(mutated), name, [], null, TestContext.Current.CancellationToken);
                slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
                if (watch.Elapsed > TimeSpan.FromSeconds(10))
                {
                    faults.Add($"{i} {name} {how}: took {watch.Elapsed.TotalSeconds:0.0} s");
                }
                if (result.Proposal is not { } proposal)
                {
                    refused++;
                    continue;
                }
                read += proposal.Recommendations.Count > 0 ? 1 : 0;
                none += proposal.Recommendations.Count > 0 ? 0 : 1;
                _ = DryRun.Json(proposal);
                if (await Lost.Words(mutated, proposal) is { Count: > 0 } lost)
                {
                    faults.Add($"{i} {name} {how}: lost {string.Join(", ", lost.Take(5))}{Keep(i, name, mutated)}");
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                faults.Add($"{i} {name} {how}: {e}{Keep(i, name, mutated)}");
            }
        }
        var summary = $"{count} damaged files: {read} read as plans, {none} without a plan, {refused} refused; slowest {slowest.TotalMilliseconds:0} ms; {faults.Count} faults";
        output.WriteLine(summary);
        TestContext.Current.SendDiagnosticMessage(summary);
        Assert.True(faults.IsEmpty, summary + "\n" + string.Join('\n', faults.Take(12)));
    }

    // Where HEED_FUZZ names a folder, what failed is kept there to be looked at.
    private static string Keep(int i, string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("HEED_FUZZ") is not { Length: > 0 } folder)
        {
            return "";
        }
        var file = Path.Combine(folder, $"{i}-{name}");
        File.WriteAllBytes(file, bytes);
        return $" ({file})";
    }
}
