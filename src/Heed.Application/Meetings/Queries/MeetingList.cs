using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings.Queries;

/// <summary>The meetings this actor may see: those to come first, then those that were held, newest first.</summary>
public sealed class MeetingList(Reader reader)
{
    /// <param name="Items">How many items of its agenda this actor may see.</param>
    /// <param name="Decisions">How many decisions of it this actor may see.</param>
    public sealed record Row(MeetingId Id, string Group, DateOnly On, string Place, int Items, int Decisions, bool HasMinutes, bool MinutesAgreed, bool IsCalledOff, bool IsToCome);

    public async Task<Page<Row>> Run(Actor actor, GroupId? group, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = db.Today;
        var meetings = group is { } only ? db.Meetings.Where(m => m.GroupId == only) : db.Meetings;
        var list = await meetings
            .OrderBy(m => m.On < today).ThenBy(m => m.On >= today ? m.On : DateOnly.MaxValue).ThenByDescending(m => m.On).ThenBy(m => m.Id)
            .Select(m => new { Meeting = m, Decisions = db.Decisions.Count(d => d.MeetingId == m.Id) })
            .ToPage(page, ct);
        var sees = await SeenAgenda.Of(db, list.Rows.SelectMany(x => x.Meeting.Agenda), ct);
        return new Page<Row>([.. list.Rows.Select(x => new Row(x.Meeting.Id, x.Meeting.GroupName, x.Meeting.On, x.Meeting.Place, x.Meeting.Agenda.Count(sees), x.Decisions,
            x.Meeting.Minutes.Length > 0, x.Meeting.MinutesAgreed is not null, x.Meeting.CalledOff is not null, x.Meeting.On >= today))], list.Total, list.Number, list.Size);
    }

    /// <summary>Whether the actor may plan a meeting anywhere.</summary>
    public static bool MayPlan(Actor actor) => Heed.Domain.Meetings.MeetingAccess.CanKeepMeetings.Roles.Any(actor.HoldsAnywhere);
}
