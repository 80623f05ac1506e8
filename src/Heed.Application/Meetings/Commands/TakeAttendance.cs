using Heed.Application.Platform.Writing;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings.Commands;

/// <summary>Says who was at a meeting, and what interests they declared.</summary>
public sealed class TakeAttendance(Writer writer)
{
    public Task<Outcome> Run(Actor actor, MeetingId id, int seen, IReadOnlyList<Came> came, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "took the attendance"), m => m.Id == id, seen, async (meeting, scene) =>
            await scene.Find<Group>(g => g.Id == meeting.GroupId, ct) is { } group ? meeting.TakeAttendance(group, came, scene.Today) : Outcome.NotFound, ct);

    public Task<Outcome> Declare(Actor actor, MeetingId id, Interest interest, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "noted a declared interest"), m => m.Id == id, null, (meeting, _) => meeting.Declare(interest), ct);
}
