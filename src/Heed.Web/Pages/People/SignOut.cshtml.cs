using Heed.Application.People;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Sign out: only by pressing the button, so that no link can do it. A copy of the cookie is worth nothing from then on.</summary>
[AllowAnonymous]
public sealed class SignOutModel(SignInManager<Account> signIn, AccountSessions sessions) : WorkPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (Actor.Person is { } me && HttpContext.OpenSession() is { } session)
        {
            await sessions.End(me, session.Id, Gone);
        }

        await signIn.SignOutAsync();
        return LocalRedirect("/account/sign-in?out=true");
    }
}
