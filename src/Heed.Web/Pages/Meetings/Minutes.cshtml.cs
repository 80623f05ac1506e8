using Heed.Application.Meetings;
using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>The minutes of a meeting, drafted from its decisions.</summary>
public sealed class MinutesModel(OneMeeting meetings, WriteMinutes write) : MeetingPage(meetings)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>Whether nobody has written any yet.</summary>
    public bool IsDraft => Row.Minutes.Length == 0;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, Minutes = IsDraft ? MinutesDraft.Of(Row) : Row.Minutes, Agreed = Row.MinutesAgreed is not null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await LoadToKeep() ?? await Answer(await write.Run(Actor, Meeting, Form.Version, Form.Minutes ?? "", Form.Agreed, Gone), "The minutes were saved", $"{At}#minutes");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("Minutes", Row.Minutes, Form.Minutes)]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? Minutes { get; set; }

        public bool Agreed { get; set; }
    }
}
