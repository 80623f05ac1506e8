using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recording;

public sealed class SealTests
{
    [Theory, OnBothDatabases]
    public async Task What_was_recorded_is_sealed_in_one_chain_without_gaps_and_the_record_holds(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var first = await town.The<RecordSealer>().SealDue(default);
        await town.Review("After the first seal");
        var second = await town.The<RecordSealer>().SealDue(default);
        Assert.True(first > 10 && second > 0);
        await town.Review("Not sealed yet");

        var result = await Check(town);

        Assert.Empty(result.Problems);
        Assert.Equal(first + second, result.Sealed);
        Assert.True(result.Waiting > 0);
        await using var db = Whole(town);
        Assert.Equal(Enumerable.Range(1, first + second).Select(n => (long)n), await db.Seals.OrderBy(s => s.Number).Select(s => s.Number).ToListAsync());
        Assert.Equal(first + second, RecordHead.Read(town.Database.Folder.RecordHead)!.Number);
        Assert.Equal(0, await db.Changes.CountAsync(c => c.Seal != null && !db.Seals.Any(s => s.Number == c.Seal && s.ChangeId == c.Id)));
    }

    [Theory, OnBothDatabases]
    public async Task An_entry_that_was_altered_is_found_and_named_whatever_was_altered(DatabaseKind kind)
    {
        await using var town = await Sealed(kind);
        foreach (var (column, value) in new[] { ("Name", "Somebody else"), ("Did", "did nothing"), ("Reason", "another reason"), ("Kind", "Letter") })
        {
            await Change(town, $"UPDATE \"Changes\" SET \"{column}\" = '{value}' WHERE \"Seal\" = 5", async () =>
                Assert.Contains("Entry 5 was altered", Assert.Single((await Check(town)).Problems)));
        }

        await Change(town, "UPDATE \"Changes\" SET \"Details\" = replace(\"Details\", 'Town', 'City') WHERE \"Seal\" IN (SELECT \"Seal\" FROM \"Changes\" WHERE \"Details\" LIKE '%Town%' LIMIT 1)", async () =>
            Assert.Contains("was altered", Assert.Single((await Check(town)).Problems)));
        await Change(town, "UPDATE \"Changes\" SET \"IsReading\" = NOT \"IsReading\" WHERE \"Seal\" = 7", async () =>
            Assert.Contains("Entry 7 was altered", Assert.Single((await Check(town)).Problems)));
    }

    [Theory, OnBothDatabases]
    public async Task An_entry_that_was_removed_is_found_with_or_without_its_seal(DatabaseKind kind)
    {
        await using var town = await Sealed(kind);

        await Change(town, "DELETE FROM \"Changes\" WHERE \"Seal\" = 5", async () =>
            Assert.Equal("Entry 5 was removed: its seal stands, and what it said is gone", Assert.Single((await Check(town)).Problems)));
        await Change(town, "DELETE FROM \"Changes\" WHERE \"Seal\" = 5; DELETE FROM \"Seals\" WHERE \"Number\" = 5", async () =>
            Assert.Equal("Entry 5 was removed from the chain", Assert.Single((await Check(town)).Problems)));
        await Change(town, "DELETE FROM \"Seals\" WHERE \"Number\" = 5", async () =>
            Assert.Equal(2, (await Check(town)).Problems.Count(p => p.StartsWith("Entry 5 was removed from the chain", StringComparison.Ordinal))));
    }

    [Theory, OnBothDatabases]
    public async Task Entries_that_changed_places_are_found(DatabaseKind kind)
    {
        await using var town = await Sealed(kind);

        await Change(town, """
            UPDATE "Seals" SET "Number" = -1 WHERE "Number" = 5; UPDATE "Seals" SET "Number" = 5 WHERE "Number" = 6; UPDATE "Seals" SET "Number" = 6 WHERE "Number" = -1;
            UPDATE "Changes" SET "Seal" = 11 - "Seal" WHERE "Seal" IN (5, 6)
            """, async () =>
        {
            var problems = (await Check(town)).Problems;
            Assert.Contains(problems, p => p.StartsWith("Entry 5 is not the one that was sealed here", StringComparison.Ordinal));
            Assert.Contains(problems, p => p.StartsWith("Entry 6 is not the one that was sealed here", StringComparison.Ordinal));
        });
    }

    [Theory, OnBothDatabases]
    public async Task An_end_that_was_cut_off_shows_against_the_head_outside_and_only_there(DatabaseKind kind)
    {
        await using var town = await Sealed(kind);
        var head = RecordHead.Read(town.Database.Folder.RecordHead)!;

        await Change(town, $"DELETE FROM \"Changes\" WHERE \"Seal\" > {head.Number - 3}; DELETE FROM \"Seals\" WHERE \"Number\" > {head.Number - 3}", async () =>
        {
            Assert.Equal($"The end was cut off: the record was sealed up to entry {head.Number}, and now ends with entry {head.Number - 3}", Assert.Single((await Check(town)).Problems));
            Assert.Empty((await town.The<TrailCheck>().Run(null, default)).Problems);
        });
    }

    [Theory, OnBothDatabases]
    public async Task An_entry_that_somebody_wrote_into_the_database_is_found_before_it_is_sealed(DatabaseKind kind)
    {
        await using var town = await Sealed(kind);
        await town.Review("Waits");

        await Change(town, "UPDATE \"Changes\" SET \"Name\" = 'Somebody else' WHERE \"Seal\" IS NULL", async () =>
            Assert.All((await Check(town)).Problems, p => Assert.StartsWith("An entry that is not sealed was not written by Heed", p)));
    }

    [Theory, OnBothDatabases]
    public async Task Two_sealers_at_once_make_one_chain(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        for (var at = 0; at < 5; at++)
        {
            await town.Review($"Review {at}");
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => town.The<RecordSealer>().SealDue(default))));
        }

        await town.The<RecordSealer>().SealDue(default);
        var result = await Check(town);

        Assert.Empty(result.Problems);
        Assert.Equal(0, result.Waiting);
    }

    private static async Task<Town> Sealed(DatabaseKind kind)
    {
        var town = await Town.Found(kind);
        await town.The<RecordSealer>().SealDue(default);
        return town;
    }

    private static async Task<TrailCheck.Result> Check(Town town) => await town.The<TrailCheck>().Run(RecordHead.Read(town.Database.Folder.RecordHead), default);

    private static HeedDb Whole(Town town) => new Databases(town.Database.Address).Whole();

    /// <summary>Does to the database what an intruder would, looks, and takes it back.</summary>
    private static async Task Change(Town town, string sql, Func<Task> look)
    {
        await using var db = Whole(town);
        var (changes, seals) = (await db.Changes.AsNoTracking().ToListAsync(), await db.Seals.AsNoTracking().ToListAsync());
        Assert.True(await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)) > 0);
        await look();
        await db.Changes.ExecuteDeleteAsync();
        await db.Seals.ExecuteDeleteAsync();
        db.AddRange(changes);
        db.AddRange(seals);
        await db.SaveChangesAsync();
        Assert.Empty((await Check(town)).Problems);
    }
}
