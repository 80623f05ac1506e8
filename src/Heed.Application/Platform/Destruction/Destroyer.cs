using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <summary>
/// The one way to destroy: on a decision of two people, in the transaction of that decision, with everything that was made from the thing.
/// Nothing else in Heed takes anything away for good.
/// </summary>
public sealed class Destroyer(Databases databases, RecordKeys keys, FileStore files, DestroyedList list)
{
    /// <summary>Destroys within a transaction that is open; what cannot be rolled back comes after it, in <see cref="Finish"/>.</summary>
    internal async Task<Gone> Within(HeedDb open, Disposal decided, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var key = await keys.Get(ct);
        await using var whole = await databases.WholeWithin(open, ct);
        return await new Destruction(whole, key, decided, actor, now).Run(ct);
    }

    /// <summary>
    /// After the commit: takes the bytes away, writes the decision down outside the database, and has the database overwrite what it let go.
    /// Broken off, it is finished at the next start.
    /// </summary>
    public async Task Finish(DisposalId id, CancellationToken ct)
    {
        await using var db = databases.Whole();
        var decided = await db.Disposals.AsNoTracking().SingleAsync(d => d.Id == id, ct);
        RemoveBytes(decided.Facts);
        list.Add(await keys.Get(ct), [decided.Facts]);
        await LetGo.Run(db, ct);
    }

    /// <returns>Whether any were there.</returns>
    internal bool RemoveBytes(DisposalFacts facts)
    {
        var were = false;
        foreach (var file in facts.Files)
        {
            were |= files.Remove(file.FileId);
        }

        return were;
    }
}
