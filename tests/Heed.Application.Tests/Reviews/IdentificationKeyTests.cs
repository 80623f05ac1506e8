using System.Text;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Secrets;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reviews;

public sealed class IdentificationKeyTests
{
    private const string RealName = "Zebulon Quillfeather";

    [Theory, OnBothDatabases]
    public async Task Only_who_is_named_opens_it_with_a_reason_and_every_opening_is_recorded_and_shown(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, key) = await Kept(town);

        Assert.Equal(["Reason"], (await town.The<OpenIdentificationKey>().Run(town.Chair, key, " ", default)).Problems.Select(p => p.Field));
        var opened = await town.The<OpenIdentificationKey>().Run(town.Chair, key, "To tell the family who reads the report", default);
        Assert.Equal((RealName, "Kofi", "Zeb"), (opened.Value.Lines[0].Value, opened.Value.Lines[0].Pseudonym, opened.Value.Lines[0].Aliases[0]));
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<OpenIdentificationKey>().Run(town.Manager, key, "Curious", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<OpenIdentificationKey>().Run(town.AdultsManager, key, "Curious", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<OpenIdentificationKey>().Run(town.Administrator, key, "Curious", default)).Kind);

        var shown = (await town.The<KeyOfReview>().Run(town.Manager, review.Id, default))!;
        Assert.Equal(["tried to open the identification key, for which they are not named", "opened the identification key"], shown.Openings.Select(o => o.Did));
        Assert.Equal("To tell the family who reads the report", shown.Openings[1].Reason);
        Assert.Equal(("Cora Chair", 1, false), (shown.Holders.Single().Name, shown.Lines, shown.MayOpen));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_names_themselves_and_who_was_ended_opens_it_no_more(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, key) = await Kept(town);

        Assert.Contains("Nobody names themselves", Assert.Single((await town.The<NameKeyHolder>().Run(town.Manager, key, town.Manager.Person!.Value, default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<WriteKeyEntry>().Run(town.Manager, key, KeyEntryKind.Person, "A name", "Ama", [], default)).Kind);
        Assert.True((await town.The<NameKeyHolder>().End(town.Manager, key, town.Chair.Person!.Value, default)).IsDone);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<OpenIdentificationKey>().Run(town.Chair, key, "To look", default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task What_it_says_stands_nowhere_in_the_database_in_the_clear(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Kept(town);
        await using var db = new Databases(town.Database.Address).Whole();

        var record = string.Join('\n', (await db.Changes.ToListAsync()).SelectMany(c => c.Details.Select(d => $"{d.What} {d.Was} {d.Is}").Append(c.Did).Append(c.Reason)));
        Assert.Contains("Kofi", record, StringComparison.Ordinal);
        Assert.DoesNotContain("Zeb", record, StringComparison.Ordinal);
        Assert.False(await db.SearchEntries.AnyAsync(s => s.Text.Contains("Zeb")));
        Assert.All(await db.Set<KeyEntry>().ToListAsync(), e => Assert.DoesNotContain("Zeb", Encoding.UTF8.GetString(e.Sealed), StringComparison.Ordinal));
        if (kind == DatabaseKind.Sqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(town.Database.Folder.Database));
            Assert.Contains("Kofi", bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("Quillfeather", bytes, StringComparison.Ordinal);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Sealed_bytes_that_were_put_in_another_row_or_another_review_do_not_open(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, first) = await Kept(town);
        var (_, second) = await Kept(town);
        await town.The<WriteKeyEntry>().Run(town.Chair, first, KeyEntryKind.School, "Upper Lane School", "School A", [], default);

        foreach (var (from, to) in new[] { (first, second), (first, first) })
        {
            await using var db = new Databases(town.Database.Address).Whole();
            var moved = (await db.Set<KeyEntry>().Where(e => e.KeyId == from).OrderBy(e => e.Id).FirstAsync()).Sealed;
            var target = (await db.Set<KeyEntry>().Where(e => e.KeyId == to).OrderByDescending(e => e.Id).FirstAsync()).Id;
            await db.Set<KeyEntry>().Where(e => e.Id == target).ExecuteUpdateAsync(set => set.SetProperty(e => e.Sealed, moved));
            var refused = await town.The<OpenIdentificationKey>().Run(town.Chair, to, "To look", default);
            Assert.Contains("it was changed or moved", Assert.Single(refused.Problems).Sentence);
        }
    }

    [Theory, OnBothDatabases]
    public async Task It_opens_after_the_master_key_was_renewed_and_not_under_another_one(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, key) = await Kept(town);
        await town.The<KeyRotation>().Run(default);

        Assert.True((await town.The<OpenIdentificationKey>().Run(town.Chair, key, "To look", default)).IsDone);
        await using var db = new Databases(town.Database.Address).Whole();
        Assert.Equal(2, MasterKeys.VersionOf((await db.IdentificationKeys.SingleAsync()).WrappedKey));

        File.Delete(town.Database.Folder.MasterKey);
        var stranger = new Heed.Application.Reviews.KeyBox(MasterKeys.Load(town.Database.Folder));
        var kept = await db.IdentificationKeys.SingleAsync();
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => stranger.Open(kept, kept.Entries[0]));
    }

    /// <summary>A review with a key that the chair is named for, with one line.</summary>
    private static async Task<(Review Review, IdentificationKeyId Key)> Kept(Town town)
    {
        var review = await town.Review("A review", town.Children);
        var key = (await town.The<SetUpIdentificationKey>().Run(town.Manager, review.Id, default)).Value.Id;
        Assert.True((await town.The<NameKeyHolder>().Run(town.Manager, key, town.Chair.Person!.Value, default)).IsDone);
        Assert.True((await town.The<WriteKeyEntry>().Run(town.Chair, key, KeyEntryKind.Person, RealName, "Kofi", ["Zeb", " "], default)).IsDone);
        return (review, key);
    }
}
