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
public sealed class SignInModel(SignInManager<Account> signIn, Accounts accounts, AttemptLimits limits, Entry entry) : PageModel
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>Where the person was going, within Heed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Whether the person signed out just now.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Out { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
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
