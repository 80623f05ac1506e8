using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Platform.Files;

/// <summary>Takes away bytes that nothing refers to, some days after they came: an upload that was refused, or never finished.</summary>
public sealed class FileSweep(Databases databases, FileStore store, TimeProvider time, ILogger<FileSweep> log) : BackgroundService
{
    /// <summary>Longer than a form that was interrupted is kept, so that nobody loses a file by it.</summary>
    public static readonly TimeSpan After = TimeSpan.FromDays(3);

    /// <returns>How many files were taken away.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        await using var db = databases.Whole();
        var taken = 0;
        foreach (var (path, id) in store.OlderThan(time.GetUtcNow() - After))
        {
            if (id is not { } known || !await db.Files.AnyAsync(f => f.Id == known, ct))
            {
                File.Delete(path);
                taken++;
            }
        }

        return taken;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromHours(6));
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The file store could not be swept; it is tried again");
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }
}
