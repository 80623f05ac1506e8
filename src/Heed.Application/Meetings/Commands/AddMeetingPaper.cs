using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings.Commands;

/// <summary>Adds a paper to a meeting. Its file is in the store already.</summary>
public sealed class AddMeetingPaper(Writer writer)
{
    public Task<Outcome> Run(Actor actor, MeetingId id, string title, KeptFile file, CancellationToken ct) =>
        writer.Change<Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "added a paper"), m => m.Id == id, null, async (meeting, scene) =>
        {
            if (await AddEvidence.WasAdded(scene, file, ct) is { } twice)
            {
                return twice;
            }

            var added = meeting.AddPaper(title, file, scene.Stamp);
            if (added.IsDone)
            {
                scene.Keep(AttachedFile.Of(file, meeting, scene.Now, meeting.GroupId));
            }

            return added;
        }, ct);
}
