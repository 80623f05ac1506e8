using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.People;

/// <summary>The second step of signing in: the code of the authenticator app, or a recovery code.</summary>
[AllowAnonymous]
public sealed class SignInCodeModel(Entry entry, TakeCode take, AttemptLimits limits) : PageModel
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>Where the person was going, within Heed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Whether the first step was taken a short while ago.</summary>
    public bool IsHalfWay { get; private set; }

    public async Task OnGetAsync() => IsHalfWay = await entry.HalfWay(HttpContext) is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await entry.HalfWay(HttpContext);
        IsHalfWay = account is not null;
        if (account is null || !ModelState.IsValid)
        {
            return Page();
        }

        if (!await limits.Allow(AttemptLimit.Code, account.Id.ToString(), HttpContext.RequestAborted))
        {
            ModelState.AddModelError("Form.CodeSecret", "Too many codes were wrong. Wait for 15 minutes, and sign in again");
        }
        else if (await take.Run(account.Id, Form.CodeSecret!, HttpContext.RequestAborted))
        {
            await limits.Forget(AttemptLimit.Code, account.Id.ToString(), HttpContext.RequestAborted);
            return LocalRedirect(await entry.LetIn(HttpContext, account, Back));
        }
        else
        {
            ModelState.AddModelError("Form.CodeSecret", "This code is wrong, or has been used. Wait for the next one that the app shows, and enter that");
        }

        return Page();
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Enter the six digits that your app shows, or a recovery code")]
        public string? CodeSecret { get; set; }
    }
}
