using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Platform.Recording;

/// <summary>
/// Numbers and chains what was recorded, about every second and apart from the changes themselves, so that writers never wait for each
/// other because of the chain. Of several processes one seals at a time.
/// </summary>
public sealed class RecordSealer(Databases databases, RecordKeys keys, HeedFolder folder, ILogger<RecordSealer> log) : BackgroundService
{
    private const int AtOnce = 10_000;

    /// <summary>Any number that nothing else in this database locks: the letters "seal".</summary>
    private const long SealingLock = 0x7365616C;

    /// <summary>Seals every entry that waits.</summary>
    /// <returns>How many were sealed.</returns>
    public async Task<int> SealDue(CancellationToken ct)
    {
        var key = await keys.Get(ct);
        var sealedNow = 0;
        int batch;
        do
        {
            batch = await SealSome(key, ct);
            sealedNow += batch;
        }
        while (batch == AtOnce);
        return sealedNow;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await tick.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SealDue(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The record could not be sealed; it is tried again");
            }
        }
    }

    private async Task<int> SealSome(RecordKey key, CancellationToken ct)
    {
        await using var db = databases.Whole();
        if (!await db.Changes.AnyAsync(c => c.Seal == null, ct))
        {
            return 0;
        }

        using var turn = await databases.Turn(ct);
        await db.Database.BeginTransactionAsync(ct);
        if (!await RowLock.TryTake(db, SealingLock, ct))
        {
            return 0;
        }

        var last = await db.Seals.AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(ct) ?? new Seal { Link = new byte[RecordKey.Bytes] };
        var waiting = await db.Changes.Where(c => c.Seal == null).OrderBy(c => c.Id).Take(AtOnce).Select(c => new { c.Id, c.Mac }).ToListAsync(ct);
        var seals = new List<Seal>(waiting.Count);
        foreach (var entry in waiting)
        {
            last = new Seal { Number = last.Number + 1, ChangeId = entry.Id, Mac = entry.Mac, Link = key.LinkOf(last.Number + 1, entry.Id, entry.Mac, last.Link) };
            seals.Add(last);
        }

        await BulkInsert.Into(db, seals, ct);
        await db.Changes.Where(c => c.Seal == null && db.Seals.Any(s => s.ChangeId == c.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Seal, c => db.Seals.Where(s => s.ChangeId == c.Id).Select(s => (long?)s.Number).First()), ct);
        await db.Database.CommitTransactionAsync(ct);
        if (seals.Count > 0)
        {
            RecordHead.Of(last).WriteTo(folder.RecordHead);
        }

        return seals.Count;
    }
}
