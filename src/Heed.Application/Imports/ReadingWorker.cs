using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Domain.Imports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Imports;

/// <summary>Reads what was brought in, two files at a time. At start it takes up again what the last run left unread.</summary>
public sealed class ReadingWorker(ReadingQueue queue, IServiceScopeFactory scopes, ILogger<ReadingWorker> log) : BackgroundService
{
    private const int AtATime = 2;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var unread = await Unread(stoppingToken);
        // Alone, so that a file that brings the process down again takes no other with it.
        foreach (var import in unread.Where(i => i.BrokenOff))
        {
            await ReadOrLog(import.Id, stoppingToken);
        }

        foreach (var import in unread.Where(i => !i.BrokenOff))
        {
            queue.Add(import.Id);
        }

        await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => ReadEach(stoppingToken)));
    }

    private async Task<IReadOnlyList<UnreadImports.Row>> Unread(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UnreadImports>().Run(ct);
    }

    private async Task ReadEach(CancellationToken ct)
    {
        await foreach (var id in queue.Waiting(ct))
        {
            await ReadOrLog(id, ct);
        }
    }

    private async Task ReadOrLog(ImportId id, CancellationToken ct)
    {
        try
        {
            await ReadOne(id, ct);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "The import {Import} could not be read; it is tried again at the next start, twice at most", id);
        }
        finally
        {
            queue.End(id);
        }
    }

    private async Task ReadOne(ImportId id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReadImport>().Run(id, new Reports(progress => queue.Report(id, progress)), ct);
    }

    /// <summary>Tells of progress at once; the framework's own would tell it later, on another thread.</summary>
    private sealed class Reports(Action<ReadProgress> tell) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => tell(value);
    }
}
