using Heed.Application.Meetings.Queries;
using Heed.Application.Platform.Writing;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings.Commands;

/// <summary>Puts something on the agenda of a meeting, or takes it off.</summary>
public sealed class PutOnAgenda(Writer writer, DueForMeeting due)
{
    public Task<Outcome> Run(Actor actor, MeetingId id, IReadOnlyList<AgendaItem> items, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "put something on the agenda"), m => m.Id == id, null, (meeting, _) => meeting.PutOn(items), ct);

    /// <summary>Builds the agenda from everything that waits for this group.</summary>
    public async Task<Outcome> Build(Actor actor, MeetingId id, CancellationToken ct)
    {
        var items = await due.Run(actor, id, ct);
        return items is null ? Outcome.NotFound
            : await writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "built the agenda from what is due"), m => m.Id == id, null, (meeting, _) => meeting.PutOn([.. items.Select(i => i.Item)]), ct);
    }

    /// <summary>Puts a review as such on the agenda, to talk about how it goes.</summary>
    public Task<Outcome> Review(Actor actor, MeetingId id, SourceId? review, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "put a review on the agenda"), m => m.Id == id, null, async (meeting, scene) =>
            await scene.Find<Review>(r => r.Id == review, ct) is { } found ? meeting.PutOn([AgendaItem.Of(found.Id)]) : Outcome.Refused("Review", "Choose a review"), ct);

    public Task<Outcome> TakeOff(Actor actor, MeetingId id, Guid item, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "took something off the agenda"), m => m.Id == id, null, (meeting, _) => meeting.TakeOff(item), ct);
}
