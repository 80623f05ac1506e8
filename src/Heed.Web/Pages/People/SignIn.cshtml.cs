using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.People;

/// <summary>Sign in with an e-mail address and a password, and go on to where one was going.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInManager<Account> signIn) : PageModel
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

        var account = await signIn.UserManager.FindByNameAsync(Form.Email!.Trim());
        if (account is null)
        {
            // As long as it takes to check a password, so that the time tells nothing either.
            signIn.UserManager.PasswordHasher.HashPassword(new Account(), Form.Password!);
        }
        else if ((await signIn.PasswordSignInAsync(account, Form.Password!, isPersistent: false, lockoutOnFailure: true)).Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/work");
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
