using Heed.Application.Platform.Writing;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings.Commands;

/// <summary>Writes the minutes of a meeting; they may be agreed as a true record.</summary>
public sealed class WriteMinutes(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, MeetingId id, int seen, string text, bool agreed, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, agreed ? "noted that the minutes were agreed" : "wrote the minutes"), m => m.Id == id, seen,
            (meeting, scene) => meeting.WriteMinutes(text, agreed, scene.Stamp), ct);
}
