using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.People;

/// <summary>Sign in with an e-mail address and a password, and go on to where one was going.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInManager<Account> signIn, Accounts accounts, AttemptLimits limits, Passkeys passkeys, Entry entry) : PageModel
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>Where the person was going, within Heed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Whether the person signed out just now.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Out { get; set; }

    /// <summary>What the browser answered when it was asked for a passkey; null where the password was used.</summary>
    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? CredentialSecret { get; set; }

    /// <summary>What the browser is asked for a passkey.</summary>
    public string PasskeyOptions { get; private set; } = "";

    public Task<IActionResult> OnGetAsync() => Shown();

    public async Task<IActionResult> OnPostAsync()
    {
        if (CredentialSecret is not null)
        {
            return await ByPasskey(CredentialSecret);
        }

        if (!ModelState.IsValid)
        {
            return await Shown();
        }

        // The same questions in the same order whether or not there is such an account, so that the time tells nothing either.
        var (ct, network) = (HttpContext.RequestAborted, NetworkAddress.NetworkOf(HttpContext));
        var networkMay = await limits.Allow(AttemptLimit.Network, network, ct);
        var addressMay = await limits.Allow(AttemptLimit.Password, Form.Email!, ct);
        var account = await signIn.UserManager.FindByNameAsync(Form.Email!.Trim());
        if (accounts.IsPassword(account, Form.Password!) && networkMay && addressMay && await signIn.CanSignInAsync(account!))
        {
            await limits.TakeBack(AttemptLimit.Network, network, ct);
            return LocalRedirect(await entry.Admit(HttpContext, account!, Back));
        }

        // One sentence for every reason, so that nobody learns which addresses have an account.
        ModelState.AddModelError("", "The e-mail address or the password is not right. Check both, and try again. After five wrong passwords an account is closed for 15 minutes");
        return await Shown();
    }

    private async Task<IActionResult> ByPasskey(string credential)
    {
        ModelState.Clear();
        if (await passkeys.Shown(credential) is { } account)
        {
            return LocalRedirect(await entry.LetIn(HttpContext, account, Back));
        }

        ModelState.AddModelError("", "This passkey is not known here, or this page was open for too long. Try again, or sign in with your password");
        return await Shown();
    }

    private async Task<IActionResult> Shown()
    {
        PasskeyOptions = await passkeys.Ask();
        return Page();
    }

    public sealed class Answers
    {
        [Required, Display(Name = "your e-mail address")]
        public string? Email { get; set; }

        [Required, Display(Name = "your password")]
        public string? Password { get; set; }
    }
}
