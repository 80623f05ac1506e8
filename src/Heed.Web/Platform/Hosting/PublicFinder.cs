using Heed.Application.Platform.PublicFinding;
using Heed.Application.Publishing;

namespace Heed.Web.Platform.Hosting;

/// <summary>Brings what the public can search up to each new publication version, beside what is served meanwhile.</summary>
public sealed class PublicFinder(PublicBytes bytes, PublicIndex index, PublicIndexKeeper keeper, ILogger<PublicFinder> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    /// <summary>How long somebody who asks waits for it, in milliseconds.</summary>
    private const int Patience = 2_000;

    /// <summary>Waits until it holds the present version, so that nothing is found that was taken back a moment ago.</summary>
    /// <returns>False where it does not in time; then nothing may be said of what is published.</returns>
    public async Task<bool> IsReady(CancellationToken ct)
    {
        for (var waited = 0; waited < Patience; waited += 50)
        {
            if (bytes.Present is { } shelf && index.Version == shelf.Version)
            {
                return true;
            }

            await Task.Delay(50, ct);
        }

        return false;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var held = -2L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (bytes.Present is { } shelf && shelf.Version != held)
                {
                    await keeper.Keep(shelf.Version, stoppingToken);
                    held = shelf.Version;
                }

                await Task.Delay(Every, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is not OutOfMemoryException)
            {
                log.LogError(failed, "What the public can search could not be brought up to date; it is tried again");
                await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
