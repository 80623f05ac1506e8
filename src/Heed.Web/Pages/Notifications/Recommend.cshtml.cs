using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>What does the group recommend?.</summary>
public sealed class RecommendModel(OneNotification notifications, GroupChoices groups, RecommendOutcome command) : PageOfNotification(notifications)
{
    public IEnumerable<Choice> Groups { get; private set; } = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Find() ?? await Answer(await command.Run(Actor, Notification, Form.Version, Form.Group is { } group ? new GroupId(group) : null, Form.Outcome.GetValueOrDefault((NotificationOutcome)(-1)), Form.Reasons ?? "", Form.On, Gone), "What the group recommends is written down", Back);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Row.Record, [new("The last decision", Decided?.Reasons, Form.Reasons)]);
    }

    private async Task<IActionResult?> Find()
    {
        var refused = await Load(can => can.Consider, NotificationAccess.CanConsider, authorised: true);
        Groups = refused is null ? [.. (await groups.Run(Actor, Gone)).Where(g => g.PartnershipId == Row.PartnershipId).Select(g => new Choice(g.Id.ToString(), g.Name))] : [];
        return refused;
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public Guid? Group { get; set; }

        [Display(Name = "the day on which the group considered it")]
        public DateOnly? On { get; set; }

        public NotificationOutcome? Outcome { get; set; }

        public string? Reasons { get; set; }
    }
}
