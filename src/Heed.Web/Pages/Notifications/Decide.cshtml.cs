using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>What was decided?.</summary>
public sealed class DecideModel(OneNotification notifications, DecideNotification command) : PageOfNotification(notifications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load(can => can.Decide, NotificationAccess.CanDecide, authorised: true) is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Load(can => can.Decide, NotificationAccess.CanDecide, authorised: true) ?? await Answer(await command.Run(Actor, Notification, Form.Version, Form.Outcome.GetValueOrDefault((NotificationOutcome)(-1)), Form.Reasons ?? "", Form.DecidedBy ?? "", Form.On, Form.ChangedBecause ?? "", Gone), "The decision is written down", Back);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Row.Record, [
            new("Decision", Decided is { } last ? NotificationWords.Of(last.Outcome) : "", Form.Outcome is { } typed ? NotificationWords.Of(typed) : ""),
            new("Reasons", Decided?.Reasons, Form.Reasons),
        ]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public NotificationOutcome? Outcome { get; set; }

        public string? Reasons { get; set; }

        public string? DecidedBy { get; set; }

        [Display(Name = "the day of the decision")]
        public DateOnly? On { get; set; }

        public string? ChangedBecause { get; set; }
    }
}
