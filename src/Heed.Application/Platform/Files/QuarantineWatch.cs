using Heed.Domain.Shared;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Platform.Files;

/// <summary>Looks again at the files that nobody could look at for viruses when they came, until they are let out or found out.</summary>
public sealed class QuarantineWatch(FileStore store, VirusScan scan, ILogger<QuarantineWatch> log) : BackgroundService
{
    /// <returns>How many carry a virus.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var found = 0;
        foreach (var id in store.Waiting())
        {
            found += await CarriesVirus(id, ct) ? 1 : 0;
        }

        return found;
    }

    /// <summary>A file that cannot be looked at waits on, and keeps no other waiting.</summary>
    private async Task<bool> CarriesVirus(FileId id, CancellationToken ct)
    {
        try
        {
            var virus = await store.LookAgain(id, ct);
            if (virus.Length > 0)
            {
                log.LogWarning("The file {File} carries a virus ({Virus}); it is not handed out", id, virus);
            }

            return virus.Length > 0;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "The file {File} could not be looked at for viruses; it is tried again", id);
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!scan.IsSetUp)
        {
            return;
        }

        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(15));
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The quarantined files could not be looked at; it is tried again");
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }
}
