using System.Data;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Reading;

/// <summary>The one way to read: a context that shows only what this actor may see, and tracks nothing.</summary>
public sealed class Reader(Databases databases, TimeProvider time)
{
    public HeedDb For(Actor actor)
    {
        var db = databases.Make(Sight.Of(actor, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTrackingWithIdentityResolution;
        return db;
    }

    /// <summary>As <see cref="For"/>, and everything that is read by it is as it stood at one moment, whatever is saved meanwhile: figures that stand beside each other agree.</summary>
    public async Task<HeedDb> AtOneMoment(Actor actor, CancellationToken ct)
    {
        var db = For(actor);
        // The level at which SQLite begins without waiting for writers; a reader of its journal sees one moment at any level.
        await db.Database.BeginTransactionAsync(databases.Address.Kind == DatabaseKind.Sqlite ? IsolationLevel.ReadUncommitted : IsolationLevel.RepeatableRead, ct);
        return db;
    }
}
