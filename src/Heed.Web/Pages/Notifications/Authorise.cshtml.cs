using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>Who authorised it?.</summary>
public sealed class AuthoriseModel(OneNotification notifications, AuthoriseNotification command) : PageOfNotification(notifications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Load(can => can.Authorise, NotificationAccess.CanAuthorise) ?? Page();

    public async Task<IActionResult> OnPostAsync() =>
        await Load(can => can.Authorise, NotificationAccess.CanAuthorise) ?? await Answer(await command.Run(Actor, Notification, new SeniorPerson(Form.Name ?? "", Form.Role ?? "", Form.On), Gone), "It is written down who authorised it", Back);

    public sealed class Answers
    {
        public string? Name { get; set; }

        public string? Role { get; set; }

        [Display(Name = "the day on which it was authorised")]
        public DateOnly? On { get; set; }
    }
}
