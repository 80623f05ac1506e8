using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>Ask for information.</summary>
public sealed class InformationModel(OneNotification notifications, AgencyChoices agencies, AskForInformation command) : PageOfNotification(notifications)
{
    public IEnumerable<Choice> Agencies { get; private set; } = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Find() ?? Page();

    public async Task<IActionResult> OnPostAsync() =>
        await Find() ?? await Answer(await command.Run(Actor, Notification, Form.Agency is { } agency ? new AgencyId(agency) : null, Form.Whom ?? "", Form.What ?? "", Form.On, Form.Due, Gone), "It is written down what was asked for", Back);

    private async Task<IActionResult?> Find()
    {
        var refused = await Load(can => can.Consider, NotificationAccess.CanConsider);
        Agencies = refused is null ? [.. (await agencies.Run(Actor, Gone)).Select(a => new Choice(a.Id.ToString(), a.Name))] : [];
        return refused;
    }

    public sealed class Answers
    {
        public Guid? Agency { get; set; }

        public string? Whom { get; set; }

        public string? What { get; set; }

        [Display(Name = "the day on which it was asked for")]
        public DateOnly? On { get; set; }

        [Display(Name = "the day by which it should come")]
        public DateOnly? Due { get; set; }
    }
}
