using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Platform.Files;

/// <summary>Looks again at the files that nobody could look at for viruses when they came, until they are let out or found out.</summary>
public sealed class QuarantineWatch(FileStore store, VirusScan scan, ILogger<QuarantineWatch> log) : BackgroundService
{
    public async Task<int> Run(CancellationToken ct)
    {
        var found = 0;
        foreach (var (id, virus) in await store.LookAgain(ct))
        {
            found++;
            log.LogWarning("The file {File} carries a virus ({Virus}); it is not handed out", id, virus);
        }

        return found;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!scan.IsSetUp)
        {
            return;
        }

        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(15));
        while (await tick.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (IOException failed)
            {
                log.LogError(failed, "The quarantined files could not be looked at; it is tried again");
            }
        }
    }
}
