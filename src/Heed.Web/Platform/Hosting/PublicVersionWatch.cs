using Heed.Application.Publishing.Queries;

namespace Heed.Web.Platform.Hosting;

/// <summary>Asks the database four times a second whether anything public has changed.</summary>
internal sealed class PublicVersionWatch(IServiceScopeFactory scopes, PublicBytes bytes, ILogger<PublicVersionWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    private bool confirming = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        do
        {
            await Ask(stoppingToken);
        }
        while (await Waits(timer, stoppingToken));
    }

    private async Task Ask(CancellationToken stopping)
    {
        try
        {
            var askedAt = Environment.TickCount64;
            await using var scope = scopes.CreateAsyncScope();
            bytes.Confirm(await scope.ServiceProvider.GetRequiredService<PublicVersionNow>().Run(stopping), askedAt);
            if (!confirming)
            {
                log.LogWarning("The publication version is confirmed again: public pages are served from memory");
            }

            confirming = true;
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            if (confirming && !stopping.IsCancellationRequested)
            {
                log.LogError(failed, "The publication version cannot be confirmed: in a second public pages are no longer served from memory");
            }

            confirming = false;
        }
    }

    private static async Task<bool> Waits(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
