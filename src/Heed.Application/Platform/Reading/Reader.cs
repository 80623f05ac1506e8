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
}
