using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.Notifications;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>Puts right what a notification says.</summary>
public sealed class ChangeModel(OneNotification notifications, AgenciesWorkingIn agencies, RewriteNotification rewrite) : PageOfNotification(notifications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        Form.Take(Row.Text, Row.Agencies.Select(a => a.Id));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Find() ?? await Answer(await rewrite.Run(Actor, Notification, Form.Version, Form.Text, Form.Ticked, Gone), "What is known was saved", Back);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Row.Record,
        [
            new("Whom it is about", Row.Text.About, Form.About),
            new("What is known", Row.Text.WhatHappened, Form.WhatHappened),
            new("What was done at once", Row.Text.Safety, Form.Safety),
            new("Who tells it", Row.Text.ReferredBy, Form.ReferredBy),
            new("What they hope for", Row.Text.Wishes, Form.Wishes),
        ]);
    }

    private async Task<IActionResult?> Find()
    {
        var refused = await Load(can => can.Rewrite, NotificationAccess.CanRewrite);
        Form.Known = refused is null ? await agencies.Run(Actor, [Row.PartnershipId], [.. Row.Agencies.Select(a => a.Id)], Gone) : [];
        return refused;
    }

    public sealed class Answers : TextForm
    {
        public int Version { get; set; }
    }
}
