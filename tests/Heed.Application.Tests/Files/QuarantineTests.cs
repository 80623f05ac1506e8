using System.Collections.Concurrent;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Tests.Disposals;
using Heed.Domain.Disposals;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Tests.Files;

/// <summary>What waits for a scanner waits apart, and one thing in the way keeps nothing else waiting.</summary>
public sealed class QuarantineTests
{
    [Fact]
    public async Task Asking_after_a_file_makes_no_folder()
    {
        using var folder = new StoreFolder();
        var store = new FileStore(folder.Heed, new VirusScan(null));

        var kept = await store.Put(new MemoryStream("20 records"u8.ToArray()), default);
        Assert.Equal((FileState.There, FileState.Gone), (store.StateOf(kept.Id), store.StateOf(FileId.New())));
        store.Remove(kept.Id);

        Assert.False(Directory.Exists(folder.Heed.Quarantine));
    }

    [Fact]
    public async Task A_stray_file_and_one_that_cannot_be_opened_keep_no_other_waiting()
    {
        using var folder = new StoreFolder();
        var deaf = new FileStore(folder.Heed, new VirusScan("127.0.0.1:1"));
        var waiting = new[] { await Put(deaf), await Put(deaf), await Put(deaf) };
        File.WriteAllText(Path.Combine(folder.Heed.Quarantine, ".DS_Store"), "stray");
        for (var broken = 0; broken < 3; broken++)
        {
            File.CreateSymbolicLink(Path.Combine(folder.Heed.Quarantine, Guid.NewGuid().ToString("N")), Path.Combine(folder.Heed.Root, "nowhere"));
        }

        var (log, scanner) = (new Lines(), new VirusScan(null));
        await new QuarantineWatch(new FileStore(folder.Heed, scanner), scanner, log).Run(default);

        Assert.All(waiting, id => Assert.Equal(FileState.There, deaf.StateOf(id)));
        Assert.Equal(3, log.Said.Count(l => l.Contains("could not be looked at", StringComparison.Ordinal)));
        Assert.True(File.Exists(Path.Combine(folder.Heed.Quarantine, ".DS_Store")));
    }

    [Fact]
    public async Task The_watch_writes_down_what_goes_wrong_and_goes_on()
    {
        using var folder = new StoreFolder();
        await Put(new FileStore(folder.Heed, new VirusScan("127.0.0.1:1")));
        var (log, wrong) = (new Lines(), new VirusScan("an address without a port"));
        using var watch = new QuarantineWatch(new FileStore(folder.Heed, wrong), wrong, log);

        await watch.StartAsync(default);
        for (var wait = 0; wait < 100 && log.Said.IsEmpty; wait++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.NotEmpty(log.Said);
        Assert.False(watch.ExecuteTask!.IsCompleted);
        await watch.StopAsync(default);
    }

    [Theory, OnBothDatabases]
    public async Task With_destroyed_evidence_goes_the_note_that_it_was_infected(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        var path = Assert.Single(Left());
        File.Move(path, path + ".infected");
        Assert.Equal(FileState.Infected, town.The<FileStore>().StateOf(file.Id));

        await town.Destroy(DisposalKind.Evidence, file.Id.Value);

        Assert.Empty(Left());
        Assert.Equal(FileState.Gone, town.The<FileStore>().StateOf(file.Id));

        string[] Left() => Directory.GetFiles(town.Database.Folder.Files, file.Id.Value.ToString("N") + "*", SearchOption.AllDirectories);
    }

    private static async Task<FileId> Put(FileStore store) => (await store.Put(new MemoryStream("20 records"u8.ToArray()), default)).Id;

    private sealed class Lines : ILogger<QuarantineWatch>
    {
        public ConcurrentQueue<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Said.Enqueue(formatter(state, exception));
    }
}
