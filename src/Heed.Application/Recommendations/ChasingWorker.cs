using Heed.Application.Recommendations.Commands;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Recommendations;

/// <summary>Looks every minute whether some partnership's chasing of the day is still to be done. What is done stands in the database, so several processes, or one that was stopped half-way, write nothing twice.</summary>
public sealed class ChasingWorker(IServiceScopeFactory scopes, ILogger<ChasingWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMinutes(1));
        while (await tick.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ChaseToday>().Run(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "Today's reminders could not be written; it is tried again");
            }
        }
    }
}
