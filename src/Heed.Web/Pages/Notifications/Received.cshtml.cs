using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>What came of it?.</summary>
public sealed class ReceivedModel(OneNotification notifications, ReceiveInformation command) : PageOfNotification(notifications)
{
    [FromRoute]
    public int Number { get; set; }

    public OneNotification.AskRow Asked => Row.Trail!.Asks.First(a => a.Ask.Number == Number);

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Find() ?? (Asked.Ask.Settled is null ? Page() : NotFound());

    public async Task<IActionResult> OnPostAsync() =>
        await Find() ?? await Answer(await command.Run(Actor, Notification, Number, Form.ReceivedOn, Form.Note ?? "", Gone), "It is written down what came", Back);

    private async Task<IActionResult?> Find() =>
        await Load(can => can.Consider, NotificationAccess.CanConsider) ?? (Row.Trail!.Asks.Any(a => a.Ask.Number == Number) ? null : NotFound());

    public sealed class Answers
    {
        [Display(Name = "the day on which it came")]
        public DateOnly? ReceivedOn { get; set; }

        public string? Note { get; set; }
    }
}
