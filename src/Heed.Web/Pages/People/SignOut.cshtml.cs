using Heed.Application.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.People;

/// <summary>Sign out: only by pressing the button, so that no link can do it.</summary>
[AllowAnonymous]
public sealed class SignOutModel(SignInManager<Account> signIn, UserManager<Account> accounts) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        // A copy of the cookie ends too, within the minute in which every process asks again: a new stamp makes the old one worthless.
        if (await accounts.GetUserAsync(User) is { } account)
        {
            await accounts.UpdateSecurityStampAsync(account);
        }

        await signIn.SignOutAsync();
        return LocalRedirect("/account/sign-in?out=true");
    }
}
