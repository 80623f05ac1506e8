using Heed.Application.Platform.Writing;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings.Commands;

/// <summary>Plans a meeting of a group.</summary>
public sealed class PlanMeeting(Writer writer)
{
    public Task<Outcome<Meeting>> Run(Actor actor, GroupId group, DateOnly? on, string place, CancellationToken ct) =>
        writer.AddTo<Group, Meeting>(new Ask(actor, MeetingAccess.CanKeepMeetings, "planned the meeting"), g => g.Id == group, (found, _) => Task.FromResult(Meeting.Plan(found, on, place)), ct);
}
