using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Show again who one is, before something grave, and go on with it.</summary>
public sealed class SignInAgainModel(UserManager<Account> identity, Accounts accounts, AttemptLimits limits, Passkeys passkeys, AccountSessions sessions) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>What the person was about to do.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>What the browser answered when it was asked for a passkey; null where the password was used.</summary>
    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? CredentialSecret { get; set; }

    /// <summary>What the browser is asked for a passkey.</summary>
    public string PasskeyOptions { get; private set; } = "";

    public string Email { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await identity.GetUserAsync(User) is { } account ? await Shown(account) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await identity.GetUserAsync(User) is not { } account || HttpContext.OpenSession() is not { } session)
        {
            return NotFound();
        }

        if (CredentialSecret is not null)
        {
            return await ByPasskey(account, session.Id, CredentialSecret);
        }

        if (!ModelState.IsValid)
        {
            return await Shown(account);
        }

        var may = await limits.Allow(AttemptLimit.Password, account.Email!, Gone);
        if (accounts.IsPassword(account, Form.Password!) && may)
        {
            await limits.Forget(AttemptLimit.Password, account.Email!, Gone);
            await sessions.SignedInAgain(session.Id, Gone);
            return LocalRedirect(Entry.OwnPage(Back) ?? "/work");
        }

        ModelState.AddModelError("Form.Password", "This is not your password. Check it, and try again. After five wrong passwords an account is closed for 15 minutes");
        return await Shown(account);
    }

    private async Task<IActionResult> ByPasskey(Account account, Guid session, string credential)
    {
        ModelState.Clear();
        if ((await passkeys.Shown(credential))?.Id == account.Id)
        {
            await sessions.SignedInAgain(session, Gone);
            return LocalRedirect(Entry.OwnPage(Back) ?? "/work");
        }

        ModelState.AddModelError("", "This passkey is not one of yours, or this page was open for too long. Try again, or enter your password");
        return await Shown(account);
    }

    private async Task<IActionResult> Shown(Account account)
    {
        (Email, PasskeyOptions) = (account.Email!, await passkeys.Ask());
        return Page();
    }

    public sealed class Answers
    {
        [Required, Display(Name = "your password")]
        public string? Password { get; set; }
    }
}
