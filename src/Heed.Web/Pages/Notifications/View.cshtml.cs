using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>What did the national body say?.</summary>
public sealed class ViewModel(OneNotification notifications, HearNationalView command) : PageOfNotification(notifications)
{
    public static readonly Choice[] YesOrNo = [new("yes", "Yes"), new("no", "No")];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load(can => can.Consider, NotificationAccess.CanConsider) is { } refused)
        {
            return refused;
        }

        Form.Body = Row.Regime.NationalBody;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Load(can => can.Consider, NotificationAccess.CanConsider) ?? await Answer(await command.Run(Actor, Notification, Form.Body ?? "", Form.Agrees switch { "yes" => true, "no" => false, _ => null }, Form.Words ?? "", Form.On, Gone), "Its view is written down", Back);

    public sealed class Answers
    {
        public string? Body { get; set; }

        public string? Agrees { get; set; }

        public string? Words { get; set; }

        [Display(Name = "the day of its view")]
        public DateOnly? On { get; set; }
    }
}
