using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Pages.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>Adds a paper to a meeting.</summary>
[TakesUploads]
public sealed class AddPaperModel(OneMeeting meetings, KeepingUploads uploads, AddMeetingPaper add) : MeetingPage(meetings)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await LoadToKeep() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        var file = await Form.Take(uploads, this, $"{Id} {HttpContext.Actor().Person}");
        return await Answer(await add.Run(Actor, Meeting, Form.Title ?? "", file ?? KeptFile.None, Gone), "The paper was added", $"{At}#papers");
    }

    public sealed class Answers : FileForm
    {
        public string? Title { get; set; }
    }
}
