using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.TestKit;

namespace Heed.Application.Tests.Files;

public sealed class FileSweepTests
{
    [Theory, OnBothDatabases]
    public async Task Bytes_that_nothing_refers_to_are_taken_away_after_days_and_the_rest_stays(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var kept = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        var (refused, young) = (await town.Upload("refused.pdf"), await town.Upload("young.pdf"));
        var unfinished = Path.Combine(town.Database.Folder.Files, "00", "unfinished.part");
        Directory.CreateDirectory(Path.GetDirectoryName(unfinished)!);
        await File.WriteAllTextAsync(unfinished, "half");
        foreach (var path in Directory.GetFiles(town.Database.Folder.Files, "*", SearchOption.AllDirectories).Where(p => !p.Contains(young.Id.Value.ToString("N"), StringComparison.Ordinal)))
        {
            File.SetLastWriteTimeUtc(path, (town.Clock.GetUtcNow() - FileSweep.After).UtcDateTime.AddMinutes(-1));
        }

        File.SetLastWriteTimeUtc(Directory.GetFiles(town.Database.Folder.Files, young.Id.Value.ToString("N"), SearchOption.AllDirectories).Single(), town.Clock.GetUtcNow().UtcDateTime);

        Assert.Equal(2, await town.The<FileSweep>().Run(default));

        Assert.False(File.Exists(unfinished));
        Assert.Throws<FileNotFoundException>(() => town.The<FileStore>().Open(refused.Id));
        await using var first = town.The<FileStore>().Open(kept.Id);
        await using var second = town.The<FileStore>().Open(young.Id);
        Assert.Equal(0, await town.The<FileSweep>().Run(default));
    }
}
