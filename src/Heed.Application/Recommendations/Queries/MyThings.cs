using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The filters that this person keeps, by name.</summary>
public sealed class MyFilters(Reader reader)
{
    public sealed record Row(SavedFilterId Id, string Name, string Query);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Set<SavedFilter>().Where(f => f.PersonId == actor.Person && f.Ended!.Who == null).OrderBy(f => f.Name).ThenBy(f => f.Id).Select(f => new Row(f.Id, f.Name, f.Query)).ToListAsync(ct);
    }
}

/// <summary>The addresses that this person's calendars read from.</summary>
public sealed class MyCalendarAddresses(Reader reader)
{
    public sealed record Row(CalendarAddressId Id, string MadeFor, bool ShowsWords, DateTimeOffset MadeAt);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Set<CalendarAddress>().Where(a => a.PersonId == actor.Person && a.Ended!.Who == null).OrderBy(a => a.Id).Select(a => new Row(a.Id, a.MadeFor, a.ShowsWords, a.Made.At)).ToListAsync(ct);
    }
}

/// <summary>Whether this person watches one action or recommendation.</summary>
public sealed class MyWatchOn(Reader reader)
{
    /// <returns>Null while they do not.</returns>
    public async Task<WatchId?> Run(Actor actor, ActionId? action, RecommendationId? recommendation, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Set<Watch>().Where(w => w.PersonId == actor.Person && w.ActionId == action && w.RecommendationId == recommendation && w.Ended!.Who == null).Select(w => (WatchId?)w.Id).FirstOrDefaultAsync(ct);
    }
}
