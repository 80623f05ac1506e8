using Heed.Application.Platform.Reading;
using Heed.Domain.Events;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Events.Queries;

/// <summary>The learning events of one review or another source, the first one first.</summary>
public sealed class EventsOfSource(Reader reader)
{
    /// <param name="People">How many came in all.</param>
    /// <param name="Points">How many things were written down that were said or learned there.</param>
    public sealed record Row(LearningEventId Id, string Title, DateOnly On, int Agencies, int People, int Points);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, SourceId source, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await db.LearningEvents.Where(e => e.SourceId == source).OrderBy(e => e.On).ThenBy(e => e.Id).Select(e => new { Event = e, Points = db.LearningPoints.Count(l => l.EventId == e.Id) }).ToListAsync(ct);
        return [.. found.Select(x => new Row(x.Event.Id, x.Event.Title, x.Event.On, x.Event.Attended.Count, x.Event.Attended.Sum(a => a.People), x.Points))];
    }

    /// <summary>Whether this actor may write events of it down.</summary>
    public async Task<bool> May(Actor actor, SourceId source, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.May(actor, EventAccess.CanKeepEvents, ScopeId.From(source.Value), ct);
    }
}
