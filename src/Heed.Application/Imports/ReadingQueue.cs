using System.Collections.Concurrent;
using System.Threading.Channels;
using Heed.Domain.Imports;

namespace Heed.Application.Imports;

/// <summary>The imports that wait to be read by this process, and how far each has come. What is to be read stands in the database; this only hurries.</summary>
public sealed class ReadingQueue
{
    private readonly Channel<ImportId> waiting = Channel.CreateUnbounded<ImportId>();
    private readonly ConcurrentDictionary<ImportId, Under> under = new();

    public void Add(ImportId id)
    {
        if (under.TryAdd(id, new Under()))
        {
            waiting.Writer.TryWrite(id);
        }
    }

    /// <summary>Waits until it is read, for no longer than asked.</summary>
    public async Task Read(ImportId id, TimeSpan atMost, CancellationToken ct)
    {
        if (under.TryGetValue(id, out var reading))
        {
            await Task.WhenAny(reading.Ended.Task, Task.Delay(atMost, ct));
        }
    }

    /// <summary>How far reading has come here; null where it waits, or where another process reads it.</summary>
    public ReadProgress? Progress(ImportId id) => under.TryGetValue(id, out var reading) ? reading.Progress : null;

    internal IAsyncEnumerable<ImportId> Waiting(CancellationToken ct) => waiting.Reader.ReadAllAsync(ct);

    internal void Report(ImportId id, ReadProgress progress)
    {
        if (under.TryGetValue(id, out var reading))
        {
            reading.Progress = progress;
        }
    }

    internal void End(ImportId id)
    {
        if (under.TryRemove(id, out var reading))
        {
            reading.Ended.TrySetResult();
        }
    }

    private sealed class Under
    {
        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public volatile ReadProgress? Progress;
    }
}
