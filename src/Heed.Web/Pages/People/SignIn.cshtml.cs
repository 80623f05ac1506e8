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

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await signIn.PasswordSignInAsync(Form.Email!.Trim(), Form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/work");
        }

        ModelState.AddModelError("", result.IsLockedOut
            ? "Too many wrong passwords. Wait 15 minutes, then try again"
            : "The e-mail address or the password is not right. Check both, and try again");
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
