using System.Text;
using Heed.Application.Imports.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Heed.Application.Tests.Files;

/// <summary>Files are looked at by a real clamd, with a signature of its own for the test file that every scanner knows.</summary>
public sealed class VirusScanTests(Clamd clamd) : IClassFixture<Clamd>
{
    /// <summary>The test file of the European Institute for Computer Antivirus Research, in two pieces so that no scanner minds this one.</summary>
    private static readonly byte[] Eicar = Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    [Fact]
    public async Task A_clean_file_is_kept_and_an_infected_one_is_not()
    {
        using var folder = new StoreFolder();
        var store = new FileStore(folder.Heed, new VirusScan(clamd.Address));

        var clean = await store.Put(new MemoryStream("20 records"u8.ToArray()), default);
        var infected = await store.Put(new MemoryStream(Eicar), default);

        Assert.Equal(("", FileState.There), (clean.Virus, store.StateOf(clean.Id)));
        Assert.Contains("Test", infected.Virus);
        Assert.Equal(FileState.Gone, store.StateOf(infected.Id));
        Assert.Single(Directory.GetFiles(folder.Heed.Files, "*", SearchOption.AllDirectories));
        var taken = await new Uploads(store).Take(new MemoryStream(Eicar), "minutes.txt", default);
        Assert.StartsWith("This file carries a virus", Assert.Single(taken.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_scanner_does_not_answer_files_wait_apart_and_are_let_out_or_found_out_later()
    {
        using var folder = new StoreFolder();
        var deaf = new FileStore(folder.Heed, new VirusScan("127.0.0.1:1"));
        var (clean, infected) = (await deaf.Put(new MemoryStream("20 records"u8.ToArray()), default), await deaf.Put(new MemoryStream(Eicar), default));
        Assert.Equal((FileState.Waits, FileState.Waits), (deaf.StateOf(clean.Id), deaf.StateOf(infected.Id)));
        Assert.Throws<FileNotFoundException>(() => deaf.Open(clean.Id));
        Assert.Equal(0, await Watch(deaf).Run(default));
        Assert.Equal(FileState.Waits, deaf.StateOf(clean.Id));

        var store = new FileStore(folder.Heed, new VirusScan(clamd.Address));
        Assert.Equal(1, await Watch(store).Run(default));

        Assert.Equal((FileState.There, FileState.Infected), (store.StateOf(clean.Id), store.StateOf(infected.Id)));
        Assert.DoesNotContain(Directory.GetFiles(folder.Heed.Files, "*", SearchOption.AllDirectories), path => File.ReadAllText(path).Contains("EICAR-STANDARD", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_scanner_every_file_is_kept_and_a_wrong_setting_is_said_at_once()
    {
        using var folder = new StoreFolder();
        var store = new FileStore(folder.Heed, VirusScan.Read(null));
        Assert.Equal(FileState.There, store.StateOf((await store.Put(new MemoryStream("x"u8.ToArray()), default)).Id));
        Assert.Contains("HEED_CLAMD must be", Assert.Throws<InvalidOperationException>(() => VirusScan.Read("somewhere")).Message);
        Assert.True(VirusScan.Read("/run/clamav/clamd.ctl").IsSetUp);
    }

    [Theory, OnBothDatabases]
    public async Task An_infected_document_is_refused_and_one_that_waits_is_read_once_it_is_let_out(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var folder = town.The<HeedFolder>();
        Assert.StartsWith("This file carries a virus", Assert.Single((await Begin(town, new FileStore(folder, new VirusScan(clamd.Address)), review.Id, Eicar)).Problems).Sentence, StringComparison.Ordinal);

        var begun = await Begin(town, new FileStore(folder, new VirusScan("127.0.0.1:1")), review.Id, Encoding.UTF8.GetBytes(Imports.BroughtIn.Plan));
        var reading = town.The<ReadImport>().Run(begun.Value.Id, null, default);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.False(reading.IsCompleted);
        await Watch(new FileStore(folder, new VirusScan(clamd.Address))).Run(default);
        await reading;

        await using var db = town.The<Reader>().For(town.Manager);
        Assert.Equal(ImportState.Proposed, (await db.Imports.SingleAsync()).State);
    }

    private static QuarantineWatch Watch(FileStore store) => new(store, VirusScan.Read(null), NullLogger<QuarantineWatch>.Instance);

    private static Task<Outcome<BeginImport.Begun>> Begin(Town town, FileStore store, Heed.Domain.Reviews.SourceId to, byte[] bytes) =>
        new BeginImport(town.The<Heed.Application.Platform.Writing.Writer>(), town.The<Reader>(), store, new Heed.Application.Imports.ReadingQueue(), town.The<Heed.Application.Platform.Destruction.DestroyedBytes>()).Run(town.Manager, to, new MemoryStream(bytes), "plan.csv", default);
}
