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

    /// <summary>The name of the file that came already.</summary>
    public string? KeptName { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadToKeep() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        var taken = await uploads.Take(HttpContext, Form.File, Form.Kept, $"{Id} {HttpContext.Actor().Person}");
        if (taken.WhyNot is { } why)
        {
            ModelState.AddModelError("Form.File", why);
        }

        (KeptName, Form.Kept) = (taken.File?.Name, taken.Kept);
        ModelState.Remove("Form.Kept");
        return await Answer(await add.Run(Actor, Meeting, Form.Title ?? "", taken.File ?? new KeptFile(FileId.New(), "", "", 0), Gone), "The paper was added", $"{At}#papers");
    }

    public sealed class Answers : FileForm
    {
        public string? Title { get; set; }
    }
}
