using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Platform.Destruction;

/// <summary>
/// At every start: destroys again what an older copy of the database or of the files has brought back, and finishes what a stop had broken
/// off. It asks the list outside the database, and the decisions that the record proves; nothing else has anything destroyed.
/// </summary>
public sealed class Redestruction(Databases databases, RecordKeys keys, Destroyer destroyer, DestroyedList list, TimeProvider time, ILogger<Redestruction> log) : IHostedService
{
    /// <returns>How many things were there again.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var key = await keys.Get(ct);
        var lines = list.Read(key);
        if (lines.NotOurs > 0)
        {
            log.LogError("{Count} lines of the list of what was destroyed were not written by Heed, and count for nothing. Put the copy back that was kept of it", lines.NotOurs);
        }

        var proved = await Proved(key, ct);
        var again = 0;
        foreach (var facts in lines.Destroyed.Concat(proved).DistinctBy(f => f.Id))
        {
            again += await Destroy(facts, key, ct) ? 1 : 0;
        }

        list.Add(key, proved);
        if (again > 0)
        {
            await using var db = databases.Whole();
            await LetGo.Run(db, ct);
            log.LogWarning("{Count} things that had been destroyed were here again, and were destroyed again", again);
        }

        return again;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await databases.IsReady(cancellationToken))
        {
            await Run(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<IReadOnlyList<DisposalFacts>> Proved(RecordKey key, CancellationToken ct)
    {
        await using var db = databases.Whole();
        if (!await db.Disposals.AnyAsync(d => d.State == DisposalState.Destroyed, ct))
        {
            return [];
        }

        var decisions = await Decisions.In(db, key, ct);
        return [.. (await db.Disposals.AsNoTracking().Where(d => d.State == DisposalState.Destroyed).OrderBy(d => d.Id).ToListAsync(ct)).Where(d => decisions.Contains(d.Key)).Select(d => d.Facts)];
    }

    /// <returns>Whether something was there.</returns>
    private async Task<bool> Destroy(DisposalFacts facts, RecordKey key, CancellationToken ct)
    {
        await using var db = databases.Whole();
        await db.Database.BeginTransactionAsync(ct);
        var decided = Disposal.Restore(facts);
        var isKnown = await db.Disposals.AnyAsync(d => d.Id == facts.Id && d.State == DisposalState.Destroyed, ct);
        if (!isKnown)
        {
            await db.Set<DestroyedFile>().Where(f => f.DisposalId == facts.Id).ExecuteDeleteAsync(ct);
            await db.Disposals.Where(d => d.Id == facts.Id).ExecuteDeleteAsync(ct);
            db.Add(decided);
        }

        var now = time.GetUtcNow();
        var gone = await destroyer.Within(db, decided, Actor.Heed, now, ct);
        var bytes = destroyer.RemoveBytes(facts with { Files = [.. facts.Files, .. gone.Files] });
        if (!isKnown || gone.Any || bytes)
        {
            db.Add(Recorder.Destroyed(Actor.Heed, decided, Decisions.Again, facts.Reason, now, key));
            await db.SaveChangesAsync(ct);
        }

        await db.Database.CommitTransactionAsync(ct);
        return gone.Any || bytes;
    }
}
