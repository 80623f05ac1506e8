using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Domain.Meetings;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>Notes an interest that a member declared.</summary>
public sealed class InterestsModel(OneMeeting meetings, TakeAttendance take) : MeetingPage(meetings)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> Members => [.. Row.Attendance.Where(a => a.Counts).Select(a => new Choice(a.Key, a.Name))];

    public IReadOnlyList<Choice> Items => [.. Row.Agenda.Select((i, at) => new Choice(i.Id.ToString(), $"{at + 1}. {PlainWords.FirstWords(i.Label is null ? i.Text : $"{i.Label}: {i.Text}", 90)}"))];

    public async Task<IActionResult> OnGetAsync() => await LoadToKeep() ?? Page();

    public async Task<IActionResult> OnPostAsync() => await LoadToKeep() ??
        await Answer(await take.Declare(Actor, Meeting, new Interest(Form.Member ?? "", Form.Item, Form.What ?? ""), Gone), "The interest was noted", At);

    public sealed class Answers
    {
        public string? Member { get; set; }

        public Guid? Item { get; set; }

        public string? What { get; set; }
    }
}
