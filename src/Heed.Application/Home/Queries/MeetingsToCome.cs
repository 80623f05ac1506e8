using Heed.Application.Meetings;
using Heed.Application.Platform.Reading;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>The next meetings of the groups that somebody sits in, or whose meetings they keep.</summary>
public sealed class MeetingsToCome(Reader reader)
{
    /// <summary>So many days ahead.</summary>
    public const int Days = 60;

    /// <param name="Items">How many items of its agenda this actor may see.</param>
    public sealed record Row(MeetingId Id, string Group, DateOnly On, string Place, int Items);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (held, today, last) = (Held.By(actor, MeetingAccess.CanKeepMeetings), db.Today, db.Today.AddDays(Days));
        var part = await db.Meetings
            .Where(m => m.On >= today && m.On <= last && m.CalledOff == null)
            .Where(m => db.Set<GroupSeat>().Any(s => s.GroupId == m.GroupId && s.PersonId == actor.Person) || db.ScopeReaches.Any(r => r.ScopeId == m.ScopeId && held.Contains(r.FromScopeId)))
            .OrderBy(m => m.On).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.GroupName, m.On, m.Place, m.Agenda })
            .ToPart(ct);
        var sees = await SeenAgenda.Of(db, part.First.SelectMany(m => m.Agenda), ct);
        return new Part<Row>(part.Total, [.. part.First.Select(m => new Row(m.Id, m.GroupName, m.On, m.Place, m.Agenda.Count(sees)))]);
    }
}
