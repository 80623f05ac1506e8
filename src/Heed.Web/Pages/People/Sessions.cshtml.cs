using Heed.Application.People;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>The browsers in which I am signed in, and ending one or all of the others. An ended one shows nothing from its next request on.</summary>
public sealed class SessionsModel(AccountSessions sessions) : WorkPage
{
    public IReadOnlyList<AccountSession> Open { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Actor.Person is not { } me)
        {
            return NotFound();
        }

        Open = await sessions.Of(me, Gone);
        return Page();
    }

    /// <param name="session">The one to end; nothing for all but this one.</param>
    public async Task<IActionResult> OnPostAsync(Guid? session)
    {
        if (Actor.Person is not { } me || HttpContext.OpenSession() is not { } mine)
        {
            return NotFound();
        }

        if (session is not { } one)
        {
            await sessions.EndOthers(me, mine.Id, Gone);
            TempData["Done"] = "You are signed out in every other browser";
        }
        else if (await sessions.End(me, one, Gone))
        {
            TempData["Done"] = "You are signed out there";
        }

        return LocalRedirect("/account/sessions");
    }
}
