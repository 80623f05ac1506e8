using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>When was the national body told?.</summary>
public sealed class NotifiedModel(OneNotification notifications, NotifyNationalBody command) : PageOfNotification(notifications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Load(can => can.Consider, NotificationAccess.CanConsider, authorised: true) ?? Page();

    public async Task<IActionResult> OnPostAsync() =>
        await Load(can => can.Consider, NotificationAccess.CanConsider, authorised: true) ?? await Answer(await command.Run(Actor, Notification, Form.On, Form.Reference ?? "", Gone), "It is written down when the national body was told", Back);

    public sealed class Answers
    {
        [Display(Name = "the day on which it was sent")]
        public DateOnly? On { get; set; }

        public string? Reference { get; set; }
    }
}
