using System.Security.Cryptography;
using System.Xml.Linq;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Secrets;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recording;

public sealed class MasterKeyTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("heed-key-").FullName;

    private HeedFolder Folder => new(Path.Combine(root, "data"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_first_start_makes_a_key_beside_the_data_that_only_its_owner_reads_and_later_starts_find_it()
    {
        var made = MasterKeys.Load(Folder);
        var found = MasterKeys.Load(Folder);

        Assert.True(made.AreNew && !found.AreNew);
        Assert.Equal("words"u8.ToArray(), found.Unwrap(made.Wrap("words"u8, "a purpose"), "a purpose"));
        Assert.Equal(Path.Combine(root, "data.keys", "master.key"), found.Place);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(found.Place));
        }
    }

    [Fact]
    public void What_was_wrapped_for_one_purpose_or_was_changed_does_not_open()
    {
        var keys = MasterKeys.Load(Folder);
        var wrapped = keys.Wrap("words"u8, "review 1");

        Assert.ThrowsAny<CryptographicException>(() => keys.Unwrap(wrapped, "review 2"));
        for (var at = 4; at < wrapped.Length; at++)
        {
            var changed = wrapped.ToArray();
            changed[at] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => keys.Unwrap(changed, "review 1"));
        }
    }

    [Fact]
    public void An_older_version_still_opens_what_it_wrapped_and_a_running_process_finds_the_newer_one()
    {
        var (running, renewing) = (MasterKeys.Load(Folder), MasterKeys.Load(Folder));
        var old = running.Wrap("old"u8, "p");
        renewing.Renew();
        var fresh = renewing.Wrap("new"u8, "p");

        Assert.Equal("old"u8.ToArray(), renewing.Unwrap(old, "p"));
        Assert.Equal("new"u8.ToArray(), running.Unwrap(fresh, "p"));
        Assert.Equal((1, 2), (MasterKeys.VersionOf(old), MasterKeys.VersionOf(fresh)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 AAAA")]
    [InlineData("one AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void A_damaged_key_file_stops_with_a_sentence_that_says_what_to_do(string content)
    {
        Directory.CreateDirectory(Folder.Keys);
        File.WriteAllText(Folder.MasterKey, content);

        Assert.Contains("Put the copy back that was kept of it", Assert.Throws<InvalidOperationException>(() => MasterKeys.Load(Folder)).Message);
    }

    [Theory, OnBothDatabases]
    public async Task Renewing_the_key_wraps_everything_anew_and_the_record_still_holds(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var cover = town.The<KeyRingCover>();
        town.The<KeyRing>().StoreElement(new XElement("key", cover.Encrypt(new XElement("secret", "cookie")).EncryptedElement), "a key");
        await town.The<RecordSealer>().SealDue(default);

        Assert.Equal(2, await town.The<KeyRotation>().Run(default));

        await using var db = new Databases(town.Database.Address).Whole();
        Assert.All(await db.Set<StoredSecret>().ToListAsync(), s => Assert.Equal(2, MasterKeys.VersionOf(s.Wrapped)));
        var element = town.The<KeyRing>().GetAllElements().Single();
        Assert.DoesNotContain("cookie", element.ToString(), StringComparison.Ordinal);
        Assert.Equal("cookie", new KeyRingUncover(town.Services).Decrypt(element.Elements().Single()).Value);
        await town.Review("Written after it");
        Assert.Empty((await new TrailCheck(new Databases(town.Database.Address), new RecordKeys(new StoredSecrets(new Databases(town.Database.Address), MasterKeys.Load(town.Database.Folder)))).Run(null, default)).Problems);
    }
}
