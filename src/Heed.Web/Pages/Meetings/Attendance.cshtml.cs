using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Domain.Meetings;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>Says who was at a meeting: the members, deputies, and others.</summary>
public sealed class AttendanceModel(OneMeeting meetings, TakeAttendance take) : MeetingPage(meetings)
{
    /// <summary>Rows for others who came.</summary>
    private const int Others = 3;

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<AttendeeForm> Form { get; set; } = [];

    public static IReadOnlyList<Choice> Presences { get; } = [new(nameof(Presence.Present), "Present"), new(nameof(Presence.Apologies), "Apologies"), new(nameof(Presence.Absent), "Absent")];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        Version = Row.Version;
        Form = [.. Row.Attendance.Select(AttendeeForm.Of), .. Enumerable.Range(0, Others).Select(_ => new AttendeeForm())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await LoadToKeep() ??
        await Answer(await take.Run(Actor, Meeting, Version, [.. Form.Select(f => f.Read())], Gone), "Who came was saved", At, "");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Version = Row.Version;
        ModelState.Remove(nameof(Version));
        return await ConflictOn(Id, [.. Form.Where(f => f.IsMember).Select(f => new ConflictField(f.Name ?? "", Row.Attendance.FirstOrDefault(a => a.Key == f.Key)?.Presence.ToString(), f.Presence?.ToString()))]);
    }

    /// <summary>Somebody at a meeting as they are typed. Of a member only the presence is.</summary>
    public sealed class AttendeeForm
    {
        /// <summary>The member; empty for somebody else.</summary>
        public string? Key { get; set; }

        public string? Name { get; set; }

        public string? Agency { get; set; }

        public Presence? Presence { get; set; }

        public string? For { get; set; }

        public bool IsMember => Key is { Length: > 0 };

        internal static AttendeeForm Of(Attendee a) => new() { Key = a.IsMember ? a.Key : null, Name = a.Name, Agency = a.Agency, Presence = a.Presence, For = a.For };

        internal Came Read() => new(Key ?? "", Presence ?? Domain.Meetings.Presence.Expected, Name ?? "", Agency ?? "", For ?? "");
    }
}
