using System.Text;
using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Database;
using Heed.Domain.Imports;
using Heed.TestKit;

namespace Heed.Application.Tests.Imports;

/// <summary>A file that brings Heed down while it is being read must not do so at every start.</summary>
public sealed class BrokenOffTests
{
    [Theory, OnBothDatabases]
    public async Task After_two_readings_that_never_ended_the_file_is_given_up_and_kept(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var id = await Begin(town);
        for (var fall = 0; fall < Import.MostTries; fall++)
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => town.The<ReadImport>().Run(id, new Falls(), default));
            Assert.Equal(new UnreadImports.Row(id, true), Assert.Single(await town.The<UnreadImports>().Run(default)));
        }

        Assert.True((await town.The<ReadImport>().Run(id, new Falls(), default)).IsDone);

        var heading = (await town.InHand(id)).Heading;
        Assert.Equal(ImportState.Refused, heading.State);
        Assert.Contains("broken off twice", heading.Message);
        Assert.Empty(await town.The<UnreadImports>().Run(default));
        Assert.Equal("plan.csv", (await town.The<OpenDocument>().Run(town.Manager, id, default))!.File.Name);
    }

    [Theory, OnBothDatabases]
    public async Task A_stop_in_good_order_takes_the_try_back(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var id = await Begin(town);
        for (var stop = 0; stop < 3; stop++)
        {
            using var stopped = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => town.The<ReadImport>().Run(id, new Stops(stopped), stopped.Token));
        }

        Assert.False(Assert.Single(await town.The<UnreadImports>().Run(default)).BrokenOff);
        Assert.True((await town.The<ReadImport>().Run(id, null, default)).IsDone);
        Assert.Equal(ImportState.Proposed, (await town.InHand(id)).Heading.State);
    }

    private static async Task<ImportId> Begin(Town town)
    {
        var review = await town.Review();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(BroughtIn.Plan));
        return (await town.The<BeginImport>().Run(town.Manager, review.Id, file, "plan.csv", default)).Value.Id;
    }

    /// <summary>Ends the reading as the end of the process would: nothing is written afterwards.</summary>
    private sealed class Falls : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => throw new OperationCanceledException();
    }

    private sealed class Stops(CancellationTokenSource stop) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => stop.Cancel();
    }
}
