using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>My account: who I am to Heed, what I hold, and my password.</summary>
public sealed class MyAccountModel(Application.People.Queries.MyAccount mine, ChangePassword change, SignInManager<Account> signIn) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public Application.People.Queries.MyAccount.Row Mine { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await mine.Run(Actor, Gone) is not { } row)
        {
            return NotFound();
        }

        Mine = row;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        var outcome = await change.Run(Actor, Form.Present!, Form.Next!, Gone);
        if (outcome.IsDone && await signIn.UserManager.GetUserAsync(User) is { } account)
        {
            await signIn.RefreshSignInAsync(account);
        }

        return await Answer(outcome, "Your password was changed. Other browsers where you were signed in are signed out", "/account");
    }

    protected override Task<IActionResult> Again() => OnGetAsync();

    public sealed class Answers
    {
        [Required, Display(Name = "your present password")]
        public string? Present { get; set; }

        [Required(ErrorMessage = "Choose a new password")]
        public string? Next { get; set; }
    }
}
