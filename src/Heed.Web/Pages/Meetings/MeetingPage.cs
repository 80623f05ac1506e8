using Heed.Application.Meetings.Queries;
using Heed.Domain.Meetings;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>A page of one meeting.</summary>
public abstract class MeetingPage(OneMeeting meetings) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public OneMeeting.Row Row { get; private set; } = null!;

    protected MeetingId Meeting => new(Id);

    protected string At => $"/work/meetings/{Id}";

    /// <param name="may">What the page needs; null where seeing the meeting is enough.</param>
    protected async Task<IActionResult?> Load(Func<OneMeeting.Row, bool>? may = null, Permission? permission = null)
    {
        if (await meetings.Run(HttpContext.Actor(), Meeting, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return may is null || may(row) ? null : await Answer(Outcome.NotAllowed(permission!.Sentence), "", "");
    }

    protected Task<IActionResult?> LoadToKeep() => Load(row => row.MayKeep, MeetingAccess.CanKeepMeetings);

    protected Task<IActionResult?> LoadToDecide() => Load(row => row.MayDecide, MeetingAccess.CanEnterDecisions);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        return await ConflictOn(Id, []);
    }
}
