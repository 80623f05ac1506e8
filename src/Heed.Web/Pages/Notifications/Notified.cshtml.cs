using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>When was the national body told?.</summary>
public sealed class NotifiedModel(OneNotification notifications, NotifyNationalBody command) : PageOfNotification(notifications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load(can => can.Consider, NotificationAccess.CanConsider, authorised: true) is { } refused)
        {
            return refused;
        }

        (Form.Version, Form.On, Form.Reference) = (Row.Version, Row.Notified?.On, Row.Notified?.Reference);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Load(can => can.Consider, NotificationAccess.CanConsider, authorised: true) ?? await Answer(await command.Run(Actor, Notification, Form.On, Form.Reference ?? "", Gone, Form.Version), "It is written down when the national body was told", Back);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Row.Record,
        [
            new("The day on which it was sent", Row.Notified is { } told ? PlainWords.Of(told.On) : "", Form.On is { } day ? PlainWords.Of(day) : ""),
            new("Its reference", Row.Notified?.Reference, Form.Reference),
        ]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Display(Name = "the day on which it was sent")]
        public DateOnly? On { get; set; }

        public string? Reference { get; set; }
    }
}
