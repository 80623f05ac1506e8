using Heed.Application.Platform.Writing;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings.Commands;

/// <summary>Moves a meeting to another day or place, or calls it off.</summary>
public sealed class ChangeMeeting(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, MeetingId id, int seen, DateOnly? on, string place, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "changed the meeting"), m => m.Id == id, seen, (meeting, _) => meeting.Set(on, place), ct);

    public Task<Outcome> CallOff(Actor actor, MeetingId id, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "called the meeting off"), m => m.Id == id, null, (meeting, scene) => meeting.CallOff(scene.Stamp), ct);
}
