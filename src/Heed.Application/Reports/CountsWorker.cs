using Heed.Application.Platform.Writing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Reports;

/// <summary>Looks every minute for numbers that the calendar has changed, so that nobody waits for them in the morning.</summary>
public sealed class CountsWorker(KeptCounts counts, ILogger<CountsWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMinutes(1));
        while (await tick.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await counts.RenewAll(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The kept numbers of the position could not be counted; whoever looks counts them, and it is tried again");
            }
        }
    }
}
