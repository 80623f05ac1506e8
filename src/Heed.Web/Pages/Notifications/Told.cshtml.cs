using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>Who was told of the decision?.</summary>
public sealed class ToldModel(OneNotification notifications, TellOfDecision command) : PageOfNotification(notifications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Load(can => can.Consider, NotificationAccess.CanConsider) ?? Page();

    public async Task<IActionResult> OnPostAsync() =>
        await Load(can => can.Consider, NotificationAccess.CanConsider) ?? await Answer(await command.Run(Actor, Notification, Form.Whom ?? "", Form.How ?? "", Form.On, Gone), "It is written down who was told", Back);

    public sealed class Answers
    {
        public string? Whom { get; set; }

        public string? How { get; set; }

        [Display(Name = "the day on which they were told")]
        public DateOnly? On { get; set; }
    }
}
