using Heed.Application.Platform.Database;
using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Recording;
using Heed.Application.Tests.Imports;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Disposals;

public sealed class RedestructionTests
{
    [Fact]
    public async Task What_an_older_copy_of_the_data_brings_back_is_destroyed_again_at_the_next_start()
    {
        await using var town = await Town.Found(DatabaseKind.Sqlite);
        var review = await town.Review();
        var action = await town.Action(await town.Recommendation(review));
        var file = await town.AddEvidence(action, null, "another-child.pdf", "Another child");
        var import = await town.BringIn(review.Id, BroughtIn.Plan);
        await town.The<RecordSealer>().SealDue(default);
        var copy = await Copy(town);
        await town.Destroy(DisposalKind.Evidence, file.Id.Value);
        await town.Destroy(DisposalKind.Document, import.Value);
        await town.The<RecordSealer>().SealDue(default);
        await PutBack(town, copy);
        Assert.True((await town.Now(action)).HasEvidence && town.The<FileStore>().Has(file.Id));

        Assert.Equal(2, await town.The<Redestruction>().Run(default));

        Assert.False((await town.Now(action)).HasEvidence);
        Assert.False(town.The<FileStore>().Has(file.Id));
        await using var db = new Databases(town.Database.Address).Whole();
        Assert.Equal(ImportState.Destroyed, (await db.Imports.SingleAsync()).State);
        Assert.Equal(2, await db.Disposals.CountAsync(d => d.State == DisposalState.Destroyed));
        Assert.DoesNotContain("another-child", string.Concat((await db.Changes.ToListAsync()).SelectMany(c => c.Details).Select(d => $"{d.Was}{d.Is}")));
        Assert.Equal(2, await db.Changes.CountAsync(c => c.Did == "destroyed again what an older copy had brought back" && c.ByHeed));
        await town.The<RecordSealer>().SealDue(default);
        var result = await town.The<TrailCheck>().Run(RecordHead.Read(town.Database.Folder.RecordHead), default);
        Assert.Empty(result.Problems);
        Assert.Equal(2, result.Destroyed.Count);
        Assert.Equal(0, await town.The<Redestruction>().Run(default));
    }

    [Theory, OnBothDatabases]
    public async Task Bytes_that_an_older_copy_of_the_files_brings_back_are_destroyed_again(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        var path = Directory.GetFiles(town.Database.Folder.Files, file.Id.Value.ToString("N"), SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(path);
        await town.Destroy(DisposalKind.Evidence, file.Id.Value);
        await File.WriteAllBytesAsync(path, bytes);

        Assert.Equal(1, await town.The<Redestruction>().Run(default));

        Assert.False(File.Exists(path));
        Assert.Empty((await town.The<TrailCheck>().Run(null, default)).Problems);
    }

    [Theory, OnBothDatabases]
    public async Task A_destruction_that_was_broken_off_after_the_decision_is_finished_at_the_next_start(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        await town.Destroy(DisposalKind.Evidence, file.Id.Value);
        File.Delete(town.Database.Folder.Destroyed);

        await town.The<Redestruction>().Run(default);

        Assert.Single(await File.ReadAllLinesAsync(town.Database.Folder.Destroyed));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_has_anything_destroyed_by_writing_into_the_list_or_the_table(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var (gone, kept) = (await town.AddEvidence(action), await town.AddEvidence(action, null, "other.pdf", "other"));
        await town.Destroy(DisposalKind.Evidence, gone.Id.Value);
        var forged = (await File.ReadAllTextAsync(town.Database.Folder.Destroyed)).Replace($"{gone.Id}", $"{kept.Id}", StringComparison.OrdinalIgnoreCase);
        await File.AppendAllTextAsync(town.Database.Folder.Destroyed, forged);
        await using var db = new Databases(town.Database.Address).Whole();
        var asked = (await town.Ask(DisposalKind.Evidence, kept.Id.Value)).Value;
        await db.Disposals.Where(d => d.Id == asked.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DisposalState.Destroyed));

        Assert.Equal(0, await town.The<Redestruction>().Run(default));

        Assert.True(town.The<FileStore>().Has(kept.Id));
        Assert.True((await town.Now(action)).HasEvidence);
    }

    private static async Task<string> Copy(Town town)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        var copy = Directory.CreateTempSubdirectory("heed-copy-").FullName;
        CopyAll(town.Database.Folder.Root, copy);
        return copy;
    }

    private static async Task PutBack(Town town, string copy)
    {
        await using (var db = new Databases(town.Database.Address).Whole())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        foreach (var log in Directory.GetFiles(town.Database.Folder.Root, "heed.db*"))
        {
            File.Delete(log);
        }

        CopyAll(copy, town.Database.Folder.Root);
        Directory.Delete(copy, recursive: true);
    }

    private static void CopyAll(string from, string to)
    {
        foreach (var path in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }
    }
}
