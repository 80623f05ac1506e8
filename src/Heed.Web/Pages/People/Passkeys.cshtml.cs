using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>My passkeys: add one, name it, remove one.</summary>
[SignsInAgain]
public sealed class PasskeysModel(MyPasskeys query, Passkeys passkeys, AddPasskey add, RemovePasskey remove, UserManager<Account> identity) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>What the browser answered.</summary>
    [BindProperty]
    public string? CredentialSecret { get; set; }

    public IReadOnlyList<MyPasskeys.Row> Mine { get; private set; } = [];

    /// <summary>What the browser is asked.</summary>
    public string Options { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await identity.GetUserAsync(User) is not { } account)
        {
            return NotFound();
        }

        (Mine, Options) = (await query.Run(Actor, Gone), await passkeys.AskForNew(account, Actor.Name));
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync()
    {
        if (!ModelState.IsValid)
        {
            return await OnGetAsync();
        }

        if (await identity.GetUserAsync(User) is not { } account || await passkeys.Made(account, CredentialSecret) is not { } made)
        {
            ModelState.AddModelError("", "No passkey was added: this page was open for too long, or the device did not answer as it should. Try again");
            return await OnGetAsync();
        }

        return await Answer(await add.Run(Actor, made, Form.Name!, Gone), "The passkey was added. You can sign in with it from now on", "/account/passkeys");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        ModelState.Clear();
        return await Answer(await remove.Run(Actor, id ?? "", Gone), "The passkey was removed. Nobody can sign in with it any more", "/account/passkeys");
    }

    protected override Task<IActionResult> Again() => OnGetAsync();

    public sealed class Answers
    {
        [Required(ErrorMessage = "Enter a name, so that you know later which device it is on")]
        public string? Name { get; set; }
    }
}
