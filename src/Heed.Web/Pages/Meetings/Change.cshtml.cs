using System.ComponentModel.DataAnnotations;
using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>Moves a meeting to another day or place, or calls it off.</summary>
public sealed class ChangeModel(OneMeeting meetings, ChangeMeeting change) : MeetingPage(meetings)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, On = Row.On, Place = Row.Place };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await LoadToKeep() ?? await Answer(await change.Run(Actor, Meeting, Form.Version, Form.On, Form.Place ?? "", Gone), "The meeting was changed", At);

    public async Task<IActionResult> OnPostCallOffAsync()
    {
        ModelState.Clear();
        return await LoadToKeep() ?? await Answer(await change.CallOff(Actor, Meeting, Gone), "The meeting was called off", At);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("When", PlainWords.Of(Row.On), Form.On is { } on ? PlainWords.Of(on) : null), new("Where", Row.Place, Form.Place)]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Display(Name = "the day of the meeting")]
        public DateOnly? On { get; set; }

        public string? Place { get; set; }
    }
}
